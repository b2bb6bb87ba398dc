import type { WaitView } from './desk.ts';
import type { Merchant } from './merchant.ts';
import type { Step } from './rollout.ts';
import { stepEnd } from './step-end.ts';
import type { Wait } from './wait.ts';
import { waitMessage } from './wait-message.ts';
import { type Calendar, dueAfter } from './working-days.ts';

/** What waits are told with: the catalog's waits by id, the holidays, and now in ms. */
export interface WaitContext {
  readonly waits: ReadonlyMap<string, Wait>;
  readonly calendar: Calendar;
  readonly now: number;
}

/**
 * Whom a step waits for, if it names a wait and has not ended: since when and until when once it has begun. A person begins it; the wait of
 * a step that is nothing but waiting begins by itself at `free`, when the last step before it was settled (ms; undefined while one is open).
 */
export function waitView(step: Step, merchant: Merchant, context: WaitContext, free: number | undefined): WaitView | undefined {
  const wait = step.wait === undefined ? undefined : context.waits.get(step.wait);
  if (wait === undefined || stepEnd(step, merchant) !== undefined) return undefined;
  const { who, days, status } = wait;
  const head = { who, days: { least: days.least, most: days.most }, estimated: status === 'ours' };
  const set = merchant.waits[step.id];
  const since = set?.since ?? (step.kind === 'wait' ? free : undefined);
  if (since === undefined) return head;
  const counted = dueAfter(since, days.most, context.calendar);
  const due = set?.due ?? counted.due;
  return {
    ...head,
    begun: {
      since,
      due,
      certain: set?.due !== undefined || counted.certain,
      late: due < context.now,
      byHand: set !== undefined,
      message: waitMessage(wait, merchant, since, due),
    },
  };
}
