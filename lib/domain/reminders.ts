import type { Merchant } from './merchant.ts';
import type { Chapter, Step } from './rollout.ts';
import { freeSince } from './step-views.ts';
import { type WaitContext, waitView } from './wait-view.ts';

/** An answer that a merchant's step waits for; `due` in ms. */
export interface Reminder {
  readonly step: Step;
  readonly due: number;
}

/** Everything that a merchant waits for, with the time it is due; nothing where nobody works on it any more. */
export function reminders(chapters: readonly Chapter[], merchant: Merchant, context: WaitContext): Reminder[] {
  if (merchant.archived !== undefined || merchant.deleted !== undefined) return [];
  const all = chapters.flatMap((chapter) => chapter.steps);
  const steps = new Map(all.map((step) => [step.id, step]));
  return all.flatMap((step) => {
    const begun = waitView(step, merchant, context, freeSince(step, steps, merchant))?.begun;
    return begun === undefined ? [] : [{ step, due: begun.due }];
  });
}
