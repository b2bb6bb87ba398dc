import * as z from 'zod';
import { Bilingual } from './bilingual.ts';

/**
 * guide: printed there · disputed: printed in two ways or evidently wrong, a person decides once · stale: no longer possible at the vendor
 * · missing: the guide lost it · ours: proposed by this product.
 */
export const Status = z.enum(['guide', 'disputed', 'stale', 'missing', 'ours']);
export type Status = z.infer<typeof Status>;

const Content = z.union([z.string(), z.array(z.string()).min(1)]);

/** One default of the profile. `policy`: exact = the field holds just this; include = this is added, what is there stays. */
export const Value = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: Bilingual,
  chapter: z.int().check(z.gte(1), z.lte(9)),
  source: z.string().min(1),
  status: Status,
  policy: z.enum(['exact', 'include']),
  format: z.string(),
  /** The guide's content; absent when missing or when the disputed readings stand beside. */
  content: z.optional(Content),
  /** Disputed: each reading and where it stands. */
  readings: z.optional(z.array(z.strictObject({ content: Content, where: z.string().min(1) }))),
  /** A sentence for people: why it is disputed, weak, stale. */
  remark: z.optional(Bilingual),
  weak: z.optional(z.boolean()),
  /** A list: so many items the console takes. */
  most: z.optional(z.int()),
});
export type Value = z.infer<typeof Value>;
