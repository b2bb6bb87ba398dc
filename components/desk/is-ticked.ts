import type { StepView } from '../../lib/domain/desk.ts';

/**
 * True where a person says that the step is done: no page the extension works in proves it, one does and a person did it elsewhere, or the
 * vendor has closed the way there.
 */
export function isTicked(step: Pick<StepView, 'kind' | 'page' | 'closed'>): boolean {
  return (step.page === undefined || step.kind === 'human' || step.closed === true) && step.kind !== 'guard';
}
