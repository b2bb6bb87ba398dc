import * as z from 'zod';

/** What the user set for this browser. */
export const Settings = z.strictObject({
  /** Exact origins of merchant backends outside the default domains. */
  kezhiOrigins: z.array(z.string()),
  /** The name that stands beside what this person does. */
  person: z.string(),
  /** Pages whose save only a person presses, by id; absent where nobody has chosen yet. */
  savedByHand: z.optional(z.array(z.string())),
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = { kezhiOrigins: [], person: '' };
