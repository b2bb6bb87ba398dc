import * as z from 'zod';

/** Wrong passphrases since the last right one, and when the last was tried (ms since 1970). */
export const Attempts = z.strictObject({ wrong: z.int(), last: z.number() });
export type Attempts = z.infer<typeof Attempts>;

export const NO_ATTEMPTS: Attempts = { wrong: 0, last: 0 };

/** A slip of the finger is free; then 2 s, 4 s, 8 s … to a quarter of an hour. */
const FREE = 3;
const FIRST = 2_000;
const MOST = 15 * 60_000;

/**
 * When the next passphrase may be tried, in ms since 1970; not later than `now` when at once. A clock that was set back behind the last
 * attempt makes the wait begin anew: it can be neither skipped nor made endless that way.
 */
export function nextAttemptAt({ wrong, last }: Attempts, now: number): number {
  if (wrong < FREE) return now;
  return Math.min(last, now) + Math.min(FIRST * 2 ** Math.min(wrong - FREE, 20), MOST);
}
