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
  /** Says how the merchant is set up and not who it is: it goes along when settings are duplicated. */
  setting: z.optional(z.boolean()),
  /** Where a person finds it. */
  hint: z.optional(Bilingual),
  /** Choices offered where it is one of a few. */
  options: z.optional(z.array(z.string())),
});
export type Fact = z.infer<typeof Fact>;
