import * as z from 'zod';
import { OUTCOMES } from './outcome.ts';

/** What the panel shows of the page in the active tab. Made by the app, never holds a secret. */
const Content = z.union([z.string(), z.array(z.string())]);
const Account = z.record(z.string(), z.string());

/** Where the content that a field should hold comes from. */
export const Origin = z.enum(['guide', 'ours', 'profile', 'merchant', 'decided', 'fact']);
export type Origin = z.infer<typeof Origin>;

/**
 * A refusal as it crosses between contexts; see outcome.ts. `says` names the sentence `answer_<says>` of the page file,
 * `problem` the sentence `problem_<problem>` of a content that its format turns down.
 */
export const Refused = z.strictObject({
  outcome: z.enum(OUTCOMES),
  field: z.optional(z.string()),
  there: z.optional(z.array(z.string())),
  detail: z.optional(z.string()),
  says: z.optional(z.string()),
  problem: z.optional(z.string()),
});
export type Refused = z.infer<typeof Refused>;

/** Why a secret cannot be had: the vault is locked over it, or what lies there was changed, cut or put back from an older time. */
export const SecretAway = z.enum(['locked', 'damaged']);
export type SecretAway = z.infer<typeof SecretAway>;

export const CardRow = z.strictObject({
  field: z.string(),
  label: z.string(),
  secret: z.boolean(),
  /** Masked for secrets; absent when it could not be read. */
  now: z.optional(Content),
  /** The whole content after; absent where nothing of ours belongs. Masked for secrets. */
  after: z.optional(Content),
  origin: z.optional(Origin),
  /** keep: right already · write: differs · leave: not ours · lacks: a fact or decision is missing · refuse: see refusal */
  plan: z.enum(['keep', 'write', 'leave', 'lacks', 'refuse']),
  /** Fact id (typed in the card) or value id (decided) that is missing, and why where it was given once; with `leave` it may be given and need not. */
  lacks: z.optional(z.strictObject({ fact: z.optional(z.string()), value: z.optional(z.string()), why: z.optional(SecretAway) })),
  refusal: z.optional(Refused),
});
export type CardRow = z.infer<typeof CardRow>;

const place = { console: z.string(), tabId: z.int() };

/**
 * One thing that can be read into the record. take: not known yet · keep: known and the same · differs: known as something else
 * · wait: a person has to do something first, refusal.says tells what · refuse: see refusal
 */
export const CardCapture = z.strictObject({
  key: z.string(),
  label: z.string(),
  fact: z.string(),
  secret: z.boolean(),
  /** What the page shows; masked for secrets. */
  shown: z.optional(z.string()),
  known: z.optional(z.string()),
  plan: z.enum(['take', 'keep', 'differs', 'wait', 'refuse']),
  /** Store codes that another grid of the merchant does not know. */
  doubt: z.optional(z.array(z.string())),
  refusal: z.optional(Refused),
});
export type CardCapture = z.infer<typeof CardCapture>;

/**
 * A button of the vendor and the rows that prove it was pressed. `lacking`: the rows that do not hold what they should, by name.
 * `waits`: ids of the steps that must be proved before it may be pressed.
 */
export const CardPress = z.strictObject({
  button: z.string(),
  shown: z.int(),
  total: z.int(),
  lacking: z.array(z.string()),
  done: z.boolean(),
  waits: z.array(z.string()),
  refusal: z.optional(Refused),
});
export type CardPress = z.infer<typeof CardPress>;

/** The page was proved and read. */
export const PageCard = z.strictObject({
  ...place,
  kind: z.literal('page'),
  page: z.string(),
  step: z.string(),
  title: z.string(),
  /** `shut`: the page is there, its dialog is not open yet; there are no rows. */
  state: z.enum(['open', 'shut']),
  rows: z.array(CardRow),
  captures: z.array(CardCapture),
  notes: z.record(z.string(), z.string()),
  account: Account,
  /** Other known pages that the tab shows as well, by id. */
  others: z.array(z.string()),
  /** What the fields show was written by the extension and the vendor has not saved it yet. */
  unsaved: z.boolean(),
  press: z.optional(CardPress),
  /** Steps whose verification file belongs beside this page, by id. */
  probes: z.optional(z.array(z.string())),
  /** The page lists things, `held` of them just now and `most` at most: its rows are those of ours, and the missing ones are added one by one. */
  adds: z.optional(z.strictObject({ held: z.int(), most: z.int() })),
  /** The vendor's save. `left`: saves left this month, as the page prints them. `waits`: ids of the steps that must be proved before it may be pressed. */
  save: z.optional(
    z.strictObject({
      button: z.string(),
      press: z.enum(['safe', 'person']),
      left: z.optional(z.string()),
      scan: z.boolean(),
      waits: z.optional(z.array(z.string())),
    }),
  ),
});
export type PageCard = z.infer<typeof PageCard>;

/** A merchant that a console's account is known as, with the facts that say so; `proved`: how many steps were proved in that console. */
export const Bound = z.strictObject({ merchant: z.string(), name: z.string(), account: Account, proved: z.int() });
export type Bound = z.infer<typeof Bound>;

/** The card of the active tab. */
export const Card = z.discriminatedUnion('kind', [
  /** No tab of a known console is in front. */
  z.strictObject({ kind: z.literal('elsewhere') }),
  /** A console, but none of its known pages; `account` is whose it says it is. */
  z.strictObject({ ...place, kind: z.literal('unknown-page'), account: Account }),
  /** The console cannot be used as it stands: signed out, wrong merchant, ambiguous page … */
  z.strictObject({
    ...place,
    kind: z.literal('refused'),
    page: z.optional(z.string()),
    refusal: Refused,
    /** The other merchant whose console it is, where one is known. */
    owner: z.optional(z.strictObject({ merchant: z.string(), name: z.string() })),
    /** The binding that refuses, and that can be taken back when it was a mistake. */
    bound: z.optional(Bound),
  }),
  /** The console shows an account this merchant is not bound to yet: asked once. Empty: the console does not show whose it is, and the answer holds for this `document`. */
  z.strictObject({ ...place, kind: z.literal('whose'), page: z.optional(z.string()), account: Account, document: z.string() }),
  PageCard,
]);
export type Card = z.infer<typeof Card>;
