import * as z from 'zod';
import { Result } from './contract.ts';

/**
 * What the panel about a tab is to hear of what was begun outside of it: the wish of a key (the tray with its search, the way to the next
 * step), or what became of a press in the page or of a fact that was pasted. Without `result` the worker failed over it.
 */
export const DeskWord = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('wish'), wish: z.enum(['tray', 'next-step']) }),
  z.strictObject({ kind: z.literal('pressed'), page: z.string(), result: z.optional(Result) }),
  z.strictObject({ kind: z.literal('pasted'), fact: z.string(), result: Result }),
]);
export type DeskWord = z.infer<typeof DeskWord>;

/** A word as it waits for its panel; `at` in ms. */
export const KeptWord = z.strictObject({ at: z.number(), word: DeskWord });
