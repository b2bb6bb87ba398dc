import * as z from 'zod';
import { Bilingual } from './bilingual.ts';

/** Something a third party answers later: whom to wait for, how long it takes, and what to write to the person who can hurry it. */
export const Wait = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  /** Who is waited for. */
  who: Bilingual,
  /** Working days from the request to the answer. `source`: where the number stands, or that it is ours. */
  days: z.strictObject({ least: z.int(), most: z.int().check(z.gte(1)), source: z.string().min(1) }),
  status: z.enum(['guide', 'ours']),
  /**
   * The message to copy, in Chinese, a line each. `{merchant}`, `{since}`, `{due}` and `{fact:<id>}` are filled in;
   * a line whose fact is not known is left out. No secret belongs in it.
   */
  message: z.array(z.string().min(1)).min(1),
});
export type Wait = z.infer<typeof Wait>;
