import * as z from 'zod';

/** Minutes without a hand on the machine until the vault locks. */
export const LOCK_MINUTES = [1, 5, 15, 30, 60] as const;

/** What the user set for this browser. */
export const Settings = z.strictObject({
  /** Exact origins of merchant backends outside the default domains. */
  kezhiOrigins: z.array(z.string()),
  /** The name that stands beside what this person does. */
  person: z.string(),
  /** Minutes until the vault locks. Settings of an older version have none. */
  lockMinutes: z.literal(LOCK_MINUTES).default(15),
  /** Pages whose save only a person presses, by id; absent where nobody has chosen yet. */
  savedByHand: z.optional(z.array(z.string())),
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = { kezhiOrigins: [], person: '', lockMinutes: 15 };
