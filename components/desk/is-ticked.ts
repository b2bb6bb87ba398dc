import type { StepView } from '../../lib/domain/desk.ts';

/** True where a person says that the step is done, since no page the extension works in can prove it. */
export function isTicked(step: Pick<StepView, 'kind' | 'page'>): boolean {
  return step.page === undefined && step.kind !== 'guard';
}
