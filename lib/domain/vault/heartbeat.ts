import * as z from 'zod';

/**
 * What is remembered of the database outside of it: the last entry and the number of entries, the vault and its revision.
 * Chromium may put a damaged database back to an older state or to an empty one without a word.
 */
export const Heartbeat = z.strictObject({
  entry: z.optional(z.string()),
  entries: z.int(),
  vault: z.optional(z.string()),
  revision: z.int(),
});
export type Heartbeat = z.infer<typeof Heartbeat>;

/** How the database is now. `hasEntry`: it holds the entry that is remembered. */
export type Tally = Heartbeat & { readonly hasEntry: boolean };

/** Whether the database has lost something that was in it: entries are never taken away, and a vault is dropped by a person alone. */
export function hasLost(remembered: Heartbeat, now: Tally): boolean {
  const entries = remembered.entries > now.entries || (remembered.entry !== undefined && !now.hasEntry);
  const vault = remembered.vault !== undefined && (now.vault !== remembered.vault || now.revision < remembered.revision);
  return entries || vault;
}
