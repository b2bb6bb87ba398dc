import type { StepView } from '../../lib/domain/desk.ts';

/** True where a person says that the step is done: no page the extension works in proves it, or one does and a person did it elsewhere. */
export function isTicked(step: Pick<StepView, 'kind' | 'page'>): boolean {
  return (step.page === undefined || step.kind === 'human') && step.kind !== 'guard';
}
