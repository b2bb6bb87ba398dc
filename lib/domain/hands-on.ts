/**
 * How hands-on time is counted: by moments of activity that a panel sees. A moment is a press or a key in the panel, or the card in it
 * coming to show something else (the page at hand was changed, or another page came to the front). The time between two moments counts
 * whole when it is not longer than `AWAY`; a longer one means that the person was elsewhere, and counts nothing. What a person does in a
 * console the panel does not know, on a phone or at a till is therefore counted only as far as moments in the panel lie close around it.
 */
export interface HandsOn {
  /** The moment before, in ms; undefined before the first. */
  readonly last: number | undefined;
  /** What was counted and is not in the journal yet, in ms. */
  readonly counted: number;
}

/** A longer time between two moments is time away, in ms. */
export const AWAY = 2 * 60_000;

/** So much is gathered before it is written down, in ms: a rollout of half an hour makes about thirty entries. */
export const GATHERED = 60_000;

export const NOTHING: HandsOn = { last: undefined, counted: 0 };

/** What is counted after one more moment, `at` in ms. A clock set back counts nothing. */
export function countMoment({ last, counted }: HandsOn, at: number): HandsOn {
  const gap = last === undefined ? 0 : at - last;
  return { last: at, counted: gap > 0 && gap <= AWAY ? counted + gap : counted };
}
