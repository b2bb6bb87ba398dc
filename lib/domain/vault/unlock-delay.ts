import * as z from 'zod';

/** Wrong passphrases since the last right one, and when the last was tried (ms since 1970). */
export const Attempts = z.strictObject({ wrong: z.int(), last: z.number() });
export type Attempts = z.infer<typeof Attempts>;

export const NO_ATTEMPTS: Attempts = { wrong: 0, last: 0 };

/** A slip of the finger is free; then 2 s, 4 s, 8 s … to a quarter of an hour. */
const FREE = 3;
const FIRST = 2_000;
const MOST = 15 * 60_000;

/** When the next passphrase may be tried, in ms since 1970; 0 when at once. */
export function nextAttemptAt({ wrong, last }: Attempts): number {
  return wrong < FREE ? 0 : last + Math.min(FIRST * 2 ** Math.min(wrong - FREE, 20), MOST);
}

/** The attempts as they count at `now`. A clock that was set back behind the last one makes the wait begin anew: it is neither skipped nor made endless that way. */
export function attemptsAt(attempts: Attempts, now: number): Attempts {
  return { ...attempts, last: Math.min(attempts.last, now) };
}
