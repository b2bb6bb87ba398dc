import * as z from 'zod';

/** Kinds of widget the engine can read and fill; each is one file in lib/page/controls. */
export const Control = z.enum(['text', 'password', 'choice', 'dropdowns', 'lines', 'slots', 'chips', 'rows', 'list', 'tree', 'file']);
export type Control = z.infer<typeof Control>;

const Texts = z.array(z.string().min(1)).min(1);

/**
 * One field of a page. `label` lists the texts the vendor uses for it (any one is enough);
 * for `slots` it lists the slots' labels, one control each, in order; for `rows` it is the label of the first row.
 */
export const Field = z.strictObject({
  label: Texts,
  control: Control,
  /** Of `slots`: the label in an older dialog that has one place only. */
  alone: z.optional(z.string()),
  /** The content is a secret: read back by digest only, masked everywhere. */
  secret: z.optional(z.boolean()),
  /** How many things a `list` may hold. */
  most: z.optional(z.int()),
  /**
   * Where the page lists what the field holds while its dialog is shut, so that no scan is spent on looking: in the row of one of the
   * labels, everything the pattern fits.
   */
  shown: z.optional(z.strictObject({ label: Texts, pattern: z.string() })),
});
export type Field = z.infer<typeof Field>;

/**
 * What a page must show to be this page. Every part given must hold; texts compare normalised (blanks, colons, `*` dropped).
 * `path`: regular expression on pathname + search (never for Kezhi, whose paths are not known).
 * `tab`: title of the active tab. `dialog`: title of the open dialog that holds the fields.
 * `heading`: a heading or card title shown. `labels`: texts shown beside fields in the part the person works in; none where the dialog's title is all that is certain.
 */
export const Proof = z.strictObject({
  path: z.optional(z.string()),
  tab: z.optional(Texts),
  dialog: z.optional(Texts),
  heading: z.optional(Texts),
  labels: z.array(z.string().min(1)),
});
export type Proof = z.infer<typeof Proof>;

/** A text the vendor shows, and the sentence `answer_<says>` that explains it. `text` is a part of what is shown. */
export const Answer = z.strictObject({ text: z.string().min(1), says: z.string().regex(/^[a-z0-9_]+$/) });

/**
 * One thing the page shows of the merchant, read into its record. `pattern`: its first group is the content.
 * `secret`: it is shown once, when the person has asked the vendor for it; it goes straight into the record, never into a card.
 */
export const Capture = z.strictObject({
  label: Texts,
  fact: z.string(),
  /**
   * Where it stands. `beside` its label (left out: this) · `column`: in one of the cells below its label, the one the pattern fits ·
   * `area`: anywhere in the part the person works in, the one text or field that the pattern fits ·
   * `grid`: in the column of a grid that it heads, every row of every page. All such captures of a page read one grid, and their facts hold
   * its columns in one order; a secret column is one text, a line each.
   */
  where: z.optional(z.enum(['beside', 'column', 'area', 'grid'])),
  /** No two rows of the grid may hold the same. */
  unique: z.optional(z.boolean()),
  /** A fact that knows what the rows may hold; others are doubtful. */
  among: z.optional(z.string()),
  /** A fact whose contents should all be among the rows; those that are not are doubtful. */
  holds: z.optional(z.string()),
  pattern: z.optional(z.string()),
  secret: z.optional(z.boolean()),
  /** It is the name of a file, said by a link to it on the page's own origin. */
  file: z.optional(z.boolean()),
  /** Not every account's page shows it: left out of the card where it is not there. */
  optional: z.optional(z.boolean()),
  /** What may stand there instead while a person has to do something first. */
  states: z.optional(z.array(Answer)),
  /** Names the sentence for a page that shows nothing that fits: a person has to do something first. Left out: it is not found. */
  absent: z.optional(z.string().regex(/^[a-z0-9_]+$/)),
});
export type Capture = z.infer<typeof Capture>;

/**
 * How to bring the page's dialog up: press one of `press` in the row labelled one of `row`. With `select` the row is one of the grid with a
 * column headed `row` (the only one, or the one whose cell says the text or the merchant's fact), and `press` stands in the grid's toolbar.
 * Where no row says it, `or` is pressed instead, whose dialog bears its text; the field labelled as the column holds what the row is told by.
 */
export const Opener = z.strictObject({
  row: Texts,
  press: Texts,
  /** A dialog may come before the page's own: its titles, and the button in it that leads on; without one the admin's scan does. */
  before: z.optional(z.strictObject({ dialog: Texts, press: z.optional(Texts) })),
  select: z.optional(
    z.union([
      z.strictObject({ only: z.literal(true) }),
      z.strictObject({ column: z.string(), text: z.string(), or: z.optional(Texts) }),
      z.strictObject({ column: z.string(), fact: z.string(), or: z.optional(Texts) }),
    ]),
  ),
});
export type Opener = z.infer<typeof Opener>;

export const Save = z.strictObject({
  /** Texts of the vendor's own button, compared without blanks. */
  button: Texts,
  /** `safe`: the extension may press it when asked to (应用并保存). `person`: only ever pointed at. */
  press: z.enum(['safe', 'person']),
  /** Texts that say it is saved. */
  success: z.array(z.string().min(1)),
  /** What it may answer instead. */
  refused: z.array(Answer),
  /** A scan by the account's admin comes before the answer; texts for its end without one. */
  scan: z.optional(z.strictObject({ shown: Texts, rejected: Texts, expired: Texts })),
  /** What the page does once it has saved: this is how the proof is read again. */
  after: z.enum(['stays', 'dialog-shuts', 'page-reloads', 'leads-on']),
  /** Of a save that leads on: id of the page that shows what was saved. That it is there is the proof. */
  to: z.optional(z.string()),
  /** Key of the note that counts the saves left this month; a save costs one. */
  costs: z.optional(z.string()),
});

/**
 * A button in a grid's toolbar, pressed once the page's fields (if it has any) are saved, on the row that the opener selects or on none.
 * Its rows prove it: under `column` stands one of `holds`, or anything where that is left out. A row that lacks it is named by its `name` cell.
 */
export const Press = z.strictObject({
  button: Texts,
  success: z.array(z.string().min(1)),
  refused: z.array(Answer),
  rows: z.strictObject({ column: Texts, holds: z.optional(Texts), name: Texts }),
});

/**
 * What a person must have done in a dialog before its button `before` is pressed: pressed `first`, and then a place on the map it shows.
 * `opens` are the buttons that bring the dialog up.
 */
export const Guard = z.strictObject({ opens: Texts, first: Texts, before: Texts });
export type Guard = z.infer<typeof Guard>;

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
  /** What is read into the record, by key. */
  captures: z.optional(z.record(z.string(), Capture)),
  /**
   * How a person gets there. `address`: path on the console's own origin, with `{token}` (of the address the tab has now) and `{fact}`
   * by id. `menu`: texts pressed one after the other in the console's shell.
   */
  way: z.optional(z.union([z.strictObject({ address: z.string() }), z.strictObject({ menu: Texts })])),
  /** Numbers or words the page prints, read by a pattern whose first group is the content. */
  notes: z.optional(z.record(z.string(), z.strictObject({ pattern: z.string() }))),
  save: z.optional(Save),
  press: z.optional(Press),
  guard: z.optional(Guard),
  /**
   * It lists things in a table, each named in the cells below `column`, at most `most` of them: the values of its step by their titles.
   * One that is missing is added on the page `on`, in whose address `{item}` is the value's content.
   */
  list: z.optional(z.strictObject({ column: Texts, most: z.int(), on: z.string() })),
});
export type Page = z.infer<typeof Page>;
