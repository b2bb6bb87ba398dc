import * as z from 'zod';

/** A backup kept by the day: its key in `storage.local`, and when it was taken (ms since 1970). */
export const KeptBackups = z.array(z.strictObject({ key: z.string(), taken: z.number() }));
export type KeptBackups = z.infer<typeof KeptBackups>;

const DAY = 24 * 60 * 60_000;

/** So many are kept, so that a damage that is noticed late has a good one before it. */
const MOST = 3;

/** Whether another one should be taken: none yet, the last is a day old, or the clock was set back behind it. */
export function isBackupDue(kept: KeptBackups, now: number): boolean {
  const last = kept.at(-1)?.taken;
  return last === undefined || now - last >= DAY || last > now;
}

/** The list with a new one in it, and the keys of those that go. */
export function withBackup(kept: KeptBackups, made: KeptBackups[number]): { kept: KeptBackups; gone: string[] } {
  const all = [...kept, made];
  return { kept: all.slice(-MOST), gone: all.slice(0, -MOST).map(({ key }) => key) };
}
