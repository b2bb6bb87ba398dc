import { clockTime } from './clock.ts';
import type { ChapterView } from './desk.ts';
import type { Merchant } from './merchant.ts';

/** How far a merchant is. Times in ms. */
export interface RolloutProgress {
  readonly done: number;
  readonly skipped: number;
  /** Steps that count: all but the skipped ones. */
  readonly of: number;
  /** Since the merchant was created; until the last step was settled once nothing is left to do. */
  readonly elapsed: number;
  readonly handsOn: number;
}

/** What the guide promises a rollout takes, in ms. */
export const PROMISED = 30 * 60_000;

/** Progress of a merchant at `now` (ms). */
export function rolloutProgress(chapters: readonly ChapterView[], merchant: Merchant, now: number): RolloutProgress {
  const sum = (count: (chapter: ChapterView) => number): number => chapters.reduce((all, chapter) => all + count(chapter), 0);
  const [done, skipped] = [sum((chapter) => chapter.done), sum((chapter) => chapter.skipped)];
  const of = sum(({ steps }) => steps.length) - skipped;
  const end = done === of ? lastSettled(chapters) : now;
  return { done, skipped, of, elapsed: Math.max(0, end - clockTime(merchant.created.clock)), handsOn: merchant.handsOn };
}

function lastSettled(chapters: readonly ChapterView[]): number {
  const steps = chapters.flatMap((chapter) => chapter.steps);
  return Math.max(...steps.flatMap(({ ticked, proved, skipped }) => [ticked?.at ?? 0, proved?.at ?? 0, skipped?.at ?? 0]));
}
