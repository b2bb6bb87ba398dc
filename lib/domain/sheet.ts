import * as z from 'zod';
import { Bilingual } from './bilingual.ts';

/**
 * One piece of a line: text as it stands, a value of the profile, a fact of the merchant (`or`: the value that stands in while it is not known),
 * something one till has of its own, or the merchant's name.
 */
export const Piece = z.union([
  z.string().min(1),
  z.strictObject({ value: z.string() }),
  z.strictObject({ fact: z.string(), or: z.optional(z.string()) }),
  z.strictObject({ till: z.enum(['code', 'store', 'key']) }),
  z.strictObject({ merchant: z.literal('name') }),
]);
export type Piece = z.infer<typeof Piece>;

/** Pieces put together without anything between them. A secret is the only piece of its line. */
export const Line = z.array(Piece).min(1);
export type Line = z.infer<typeof Line>;

/** One box of a program's dialog, in its own words. Without `line` nothing of ours goes there, and `note` says what is done instead. */
export const SheetRow = z.strictObject({ label: z.string().min(1), line: z.optional(Line), note: z.optional(Bilingual) });
export type SheetRow = z.infer<typeof SheetRow>;

/** What a person carries to a place the extension cannot reach: a desktop program, a mailbox, a phone that scans. */
export const Sheet = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  /** The step it serves; its tick says that the sheet was carried out. */
  step: z.string(),
  /** Of the rollout; sheets stand in its order. */
  chapter: z.int().check(z.gte(1), z.lte(9)),
  title: Bilingual,
  about: Bilingual,
  /** Where this was last seen to be so. */
  seen: z.string().min(1),
  /** Title of the window the boxes stand in, as the program writes it. */
  window: z.optional(z.string().min(1)),
  /** One sheet for each till instead of one for the merchant. */
  each: z.optional(z.literal('till')),
  /** In the order of the dialog. */
  rows: z.optional(z.array(SheetRow).min(1)),
  /** Commands that show whether it can work. */
  checks: z.optional(z.array(z.strictObject({ title: Bilingual, command: Line })).min(1)),
  /** `to`: values and facts that hold addresses, each one or a list. */
  mail: z.optional(z.strictObject({ to: z.array(Piece).min(1), subject: Line, body: z.array(Line).min(1) })),
  /** Links that are scanned from the screen; each has a step of its own. */
  codes: z.optional(z.array(z.strictObject({ title: Bilingual, step: z.string(), link: Line })).min(1)),
});
export type Sheet = z.infer<typeof Sheet>;
