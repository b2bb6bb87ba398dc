import type { StepView } from '../../lib/domain/desk.ts';

/**
 * True where a person says that the step is done: nothing the extension does proves it, a page does and a person did it elsewhere, or the
 * vendor has closed the way there.
 */
export function isTicked(step: Pick<StepView, 'kind' | 'page' | 'probe' | 'closed'>): boolean {
  const isProved = step.page !== undefined || step.probe !== undefined;
  return (!isProved || step.kind === 'human' || step.closed === true) && step.kind !== 'guard';
}
