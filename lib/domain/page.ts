import * as z from 'zod';

/** Kinds of widget the engine can read and fill; each is one file in lib/page/controls. */
export const Control = z.enum(['text', 'password', 'choice', 'lines', 'slots']);
export type Control = z.infer<typeof Control>;

const Texts = z.array(z.string().min(1)).min(1);

/**
 * One field of a page. `label` lists the texts the vendor uses for it (any one is enough);
 * for `slots` it lists the slots' labels, one control each, in order.
 */
export const Field = z.strictObject({
  label: Texts,
  control: Control,
  /** The content is a secret: read back by digest only, masked everywhere. */
  secret: z.optional(z.boolean()),
});
export type Field = z.infer<typeof Field>;

/**
 * What a page must show to be this page. Every part given must hold; texts compare normalised (blanks, colons, `*` dropped).
 * `path`: regular expression on pathname + search (never for Kezhi, whose paths are not known).
 * `tab`: title of the active tab. `dialog`: title of the open dialog that holds the fields.
 * `heading`: a heading or card title shown. `labels`: texts shown beside fields in the part the person works in.
 */
export const Proof = z.strictObject({
  path: z.optional(z.string()),
  tab: z.optional(Texts),
  dialog: z.optional(Texts),
  heading: z.optional(Texts),
  labels: Texts,
});
export type Proof = z.infer<typeof Proof>;

/** How to bring the page's dialog up: press one of `press` in the row labelled one of `row`. */
export const Opener = z.strictObject({ row: Texts, press: Texts });

/** An answer of the vendor after its save was pressed. `text` is a part of what it shows; `says` names the sentence `answer_<says>`. */
export const Answer = z.strictObject({ text: z.string().min(1), says: z.string().regex(/^[a-z0-9_]+$/) });

export const Save = z.strictObject({
  /** Texts of the vendor's own button, compared without blanks. */
  button: Texts,
  /** `safe`: the extension may press it when asked to (应用并保存). `person`: only ever pointed at. */
  press: z.enum(['safe', 'person']),
  /** Texts that say it is saved. */
  success: z.array(z.string().min(1)),
  refused: z.array(Answer),
  /** A scan by the account's admin comes before the answer; texts for its end without one. */
  scan: z.optional(z.strictObject({ shown: Texts, rejected: Texts, expired: Texts })),
  /** What the page does once it has saved: this is how the proof is read again. */
  after: z.enum(['stays', 'dialog-shuts', 'page-reloads']),
  /** Key of the note that counts the saves left this month; a save costs one. */
  costs: z.optional(z.string()),
});

export const Page = z.strictObject({
  /** `<console>/<file name>` */
  id: z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/),
  console: z.enum(['wechat-mp', 'wechat-dev', 'kezhi', 'sms']),
  /** As the vendor writes it. */
  title: z.string().min(1),
  /** When and where this was last seen to be so. */
  seen: z.string().min(1),
  proof: Proof,
  opener: z.optional(Opener),
  fields: z.record(z.string(), Field),
  /** Numbers or words the page prints, read by a pattern whose first group is the content. */
  notes: z.optional(z.record(z.string(), z.strictObject({ pattern: z.string() }))),
  save: z.optional(Save),
});
export type Page = z.infer<typeof Page>;
