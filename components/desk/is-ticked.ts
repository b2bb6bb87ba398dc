import type { StepView } from '../../lib/domain/desk.ts';

/** True where a person says that the step is done: nothing the extension does proves it, or a page does and a person did it elsewhere. */
export function isTicked(step: Pick<StepView, 'kind' | 'page' | 'probe'>): boolean {
  return ((step.page === undefined && step.probe === undefined) || step.kind === 'human') && step.kind !== 'guard';
}
