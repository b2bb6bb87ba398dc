import type { Content } from '../../domain/content.ts';
import type { Refusal } from '../../domain/outcome.ts';
import { HANDLERS } from '../controls/handlers.ts';
import { lockOf } from '../controls/widget.ts';
import type { FoundField } from '../locate-field.ts';
import { isCovered } from './is-covered.ts';

/** Refuses what cannot be written as it stands: locked, too short, or lying under something else. */
export function mayWrite({ field, located }: FoundField, after: Content): Refusal | undefined {
  const { widgets } = located;
  const lock = widgets.map(lockOf).find((why) => why !== undefined);
  if (lock !== undefined) return { outcome: 'not-editable', detail: lock };
  const tooLong = HANDLERS[field.control].tooLong?.(widgets, after);
  if (tooLong !== undefined) return { outcome: 'not-editable', detail: tooLong };
  return widgets.some(isCovered) ? { outcome: 'not-editable', detail: 'covered' } : undefined;
}
