import * as z from 'zod';
import { Bilingual } from './bilingual.ts';

/** One thing that is known of a merchant once it was captured or typed, such as the AppID. */
export const Fact = z.strictObject({
  id: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  title: Bilingual,
  chapter: z.int(),
  format: z.string(),
  secret: z.optional(z.boolean()),
  /** A file: the fact's content is its name, its bytes are kept beside the journal. */
  file: z.optional(z.boolean()),
  /** Several contents of that format, in an order that counts; a table has them in one cell with 、 between. */
  list: z.optional(z.boolean()),
  /** Other names people write for it in tables and chats. */
  names: z.optional(z.array(z.string().min(1))),
  /** Another fact it is easily taken for, and what that one holds where nobody has said otherwise: the same content in both is asked about. */
  twin: z.optional(z.strictObject({ fact: z.string(), content: z.optional(z.string()) })),
  /** Says how the merchant is set up and not who it is: it goes along when settings are duplicated. */
  setting: z.optional(z.boolean()),
  /** Where a person finds it. */
  hint: z.optional(Bilingual),
});
export type Fact = z.infer<typeof Fact>;
