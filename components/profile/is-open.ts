import type { ValueView } from './profile-props.ts';

/** True while a value of the guide still waits for somebody to decide what it is. */
export function isOpen({ value, decision }: ValueView): boolean {
  return (value.status === 'disputed' || value.status === 'missing') && decision === undefined;
}
