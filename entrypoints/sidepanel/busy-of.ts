import type { Busy } from '../../components/desk/desk-props.ts';
import type { Run } from '../../lib/domain/merchant.ts';

/** What is going on, told by the run in the journal where there is one: another panel or the in-page button may have begun it. */
export function busyOf(own: Busy | undefined, running: Run | undefined): Busy | undefined {
  if (running === undefined) return own;
  if (running.answer?.outcome === 'scan') return 'scanning';
  return running.savePressed ? 'saving' : 'applying';
}
