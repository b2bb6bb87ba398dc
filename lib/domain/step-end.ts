import type { Merchant, Stamp } from './merchant.ts';
import type { Step } from './rollout.ts';
import { isKnown } from './step-lacks.ts';

/**
 * done: proved, ticked, proved in another way, or everything it captures is known · skipped: a person said why it is not needed
 * · differs: it was proved, and its page held something else when it was last read.
 */
export interface StepEnd {
  readonly is: 'done' | 'skipped' | 'differs';
  /** Clock of what ended it; absent for a capture whose facts came one by one. */
  readonly clock?: string;
}

/** How a step has ended, if it has: of tick, proof, skip and comparison the last one counts. */
export function stepEnd(step: Step, merchant: Merchant): StepEnd | undefined {
  const last = eventsOf(step, merchant).reduce<Event | undefined>((a, b) => (a === undefined || b.clock > a.clock ? b : a), undefined);
  if (last?.is !== undefined) return { is: last.is, clock: last.clock };
  if (last !== undefined || step.kind !== 'capture') return undefined;
  return (step.facts ?? []).every((fact) => isKnown(merchant, fact)) ? { is: 'done' } : undefined;
}

/** `is` undefined: a tick that was taken back. */
interface Event {
  readonly is: StepEnd['is'] | undefined;
  readonly clock: string;
}

function eventsOf({ id, instead = [] }: Step, { ticks, proofs, skips, differs }: Merchant): Event[] {
  const at = (is: Event['is'], stamp: Stamp | undefined): Event[] => (stamp === undefined ? [] : [{ is, clock: stamp.clock }]);
  // A comparison says something only beside a proof: without one there is nothing to differ from.
  const compared = proofs[id] === undefined ? undefined : differs[id];
  return [
    ...at(ticks[id]?.done === true ? 'done' : undefined, ticks[id]),
    ...at('done', proofs[id]),
    ...instead.flatMap((other) => at('done', proofs[other])),
    ...at('skipped', skips[id]),
    ...at('differs', compared),
  ];
}

/** Whether steps after it may begin: it is done, or not needed. */
export function isSettled(step: Step, merchant: Merchant): boolean {
  const end = stepEnd(step, merchant)?.is;
  return end === 'done' || end === 'skipped';
}
