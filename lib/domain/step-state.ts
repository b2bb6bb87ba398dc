import type { StepState } from './desk.ts';
import type { Merchant, Run } from './merchant.ts';
import { GOOD } from './outcome.ts';
import type { Step } from './rollout.ts';
import { isKnown } from './step-lacks.ts';

/** What is known of a step beside the merchant. */
export interface Around {
  readonly running: boolean;
  readonly blocked: boolean;
  readonly lacking: boolean;
}

/** Whether nothing is left to do: proved or ticked, the later of the two counts, or proved in another way; a capture is done once all it brings is known. */
export function isDone(step: Step, merchant: Merchant): boolean {
  const tick = merchant.ticks[step.id];
  const proof = merchant.proofs[step.id];
  if (tick !== undefined && (proof === undefined || tick.clock > proof.clock)) return tick.done;
  if (proof !== undefined || step.instead?.some((other) => merchant.proofs[other] !== undefined) === true) return true;
  return step.kind === 'capture' && (step.facts ?? []).every((fact) => isKnown(merchant, fact));
}

/** The last run of a step, if there was one. */
export function lastRun(step: Step, merchant: Merchant): Run | undefined {
  return merchant.runs.findLast((run) => run.step === step.id);
}

/** The one state the panel shows; a run under way comes before all, what went wrong before what is missing. */
export function stepState(step: Step, merchant: Merchant, around: Around): StepState {
  if (around.running) return 'running';
  if (isDone(step, merchant)) return 'done';
  const left = leftBy(lastRun(step, merchant));
  if (left !== undefined) return left;
  if (around.blocked) return 'blocked';
  if (around.lacking) return 'lacks';
  return step.kind === 'wait' ? 'waiting' : 'ready';
}

/** What the last run leaves behind. A run without an end that nobody holds was interrupted; one undone or cancelled leaves nothing. */
function leftBy(run: Run | undefined): 'waiting' | 'trouble' | undefined {
  if (run === undefined || run.undone !== undefined) return undefined;
  const outcome = run.ended?.outcome ?? 'unknown-after-restart';
  if (outcome === 'needs-human') return 'waiting';
  return outcome === 'cancelled' || GOOD.includes(outcome) ? undefined : 'trouble';
}
