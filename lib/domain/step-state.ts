import type { StepState } from './desk.ts';
import type { Merchant, Run } from './merchant.ts';
import { GOOD } from './outcome.ts';
import type { Step } from './rollout.ts';
import { stepEnd } from './step-end.ts';

/** What is known of a step beside the merchant. */
export interface Around {
  readonly running: boolean;
  readonly blocked: boolean;
  readonly lacking: boolean;
  /** Somebody is waited for. */
  readonly waiting: boolean;
}

/** The last run of a step, if there was one. */
export function lastRun(step: Step, merchant: Merchant): Run | undefined {
  return merchant.runs.findLast((run) => run.step === step.id);
}

/** The one state the panel shows; a run under way comes before all, what went wrong before what is missing. */
export function stepState(step: Step, merchant: Merchant, around: Around): StepState {
  if (around.running) return 'running';
  const end = stepEnd(step, merchant)?.is;
  if (end === 'done' || end === 'skipped') return end;
  const left = leftBy(lastRun(step, merchant));
  if (left !== undefined) return left;
  if (end === 'differs') return 'differs';
  if (around.waiting) return 'waiting';
  if (around.blocked) return 'blocked';
  if (around.lacking) return 'lacks';
  return step.kind === 'wait' ? 'waiting' : 'ready';
}

/** What the last run leaves behind. A run without an end that nobody holds was interrupted; one undone or cancelled leaves nothing. */
function leftBy(run: Run | undefined): 'waiting' | 'trouble' | 'begun' | undefined {
  if (run === undefined || run.undone !== undefined) return undefined;
  const outcome = run.ended?.outcome ?? 'unknown-after-restart';
  if (outcome === 'needs-human') return 'waiting';
  if (outcome === 'applied') return 'begun';
  return outcome === 'cancelled' || GOOD.includes(outcome) ? undefined : 'trouble';
}
