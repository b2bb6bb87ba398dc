import * as z from 'zod';
import { OUTCOMES } from './outcome.ts';
import { Probed } from './probe.ts';

/**
 * What happened, once, for good. Entries are appended and never changed; a merchant is the fold of its entries (fold-merchant.ts).
 * `id` UUIDv7 · `clock` hybrid logical clock as sortable text (clock.ts) · `device` and `person` say where and who · `merchant` empty for the profile.
 */
const head = {
  id: z.string(),
  clock: z.string(),
  device: z.string(),
  person: z.string(),
  merchant: z.string(),
};

const Content = z.union([z.string(), z.array(z.string())]);
const Plan = z.record(z.string(), z.strictObject({ before: Content, after: Content, origin: z.string() }));

export const Entry = z.discriminatedUnion('kind', [
  z.strictObject({ ...head, kind: z.literal('merchant-created'), name: z.string() }),
  z.strictObject({ ...head, kind: z.literal('merchant-renamed'), name: z.string() }),
  z.strictObject({ ...head, kind: z.literal('merchant-archived'), archived: z.boolean() }),
  /** Takes the merchant off every list. Nothing is removed: the same entry with `false` brings it back whole. */
  z.strictObject({ ...head, kind: z.literal('merchant-deleted'), deleted: z.boolean() }),
  z.strictObject({ ...head, kind: z.literal('fact-captured'), fact: z.string(), content: Content, from: z.string() }),
  /** The secret itself is never here: only that it was given, its length and where from. */
  z.strictObject({ ...head, kind: z.literal('secret-given'), fact: z.string(), length: z.int(), from: z.string() }),
  z.strictObject({ ...head, kind: z.literal('fact-forgotten'), fact: z.string() }),
  z.strictObject({ ...head, kind: z.literal('decision-made'), value: z.string(), content: Content, why: z.string() }),
  /** The catalog's own content holds again, or the value is open again. */
  z.strictObject({ ...head, kind: z.literal('decision-taken-back'), value: z.string(), why: z.string() }),
  /** The team's decisions as they stood then have a name from now on. */
  z.strictObject({ ...head, kind: z.literal('profile-named'), name: z.string() }),
  /** A merchant's own value, or the profile's again (null). `why` is absent where settings were taken over from another merchant. */
  z.strictObject({
    ...head,
    kind: z.literal('override-set'),
    value: z.string(),
    content: z.nullable(Content),
    why: z.optional(z.string()),
  }),
  z.strictObject({ ...head, kind: z.literal('step-ticked'), step: z.string(), done: z.boolean(), note: z.optional(z.string()) }),
  z.strictObject({ ...head, kind: z.literal('step-noted'), step: z.string(), text: z.string() }),
  /** A note is taken back, by the id of the entry that made it. */
  z.strictObject({ ...head, kind: z.literal('note-dropped'), note: z.string() }),
  /** `why` null takes the skip back. */
  z.strictObject({ ...head, kind: z.literal('step-skipped'), step: z.string(), why: z.nullable(z.string()) }),
  /** Somebody is waited for since then (ms); null: no longer. `due` (ms): the person set when the answer is due. */
  z.strictObject({ ...head, kind: z.literal('wait-set'), step: z.string(), since: z.nullable(z.int()), due: z.optional(z.int()) }),
  /** A page whose step is proved was read again: `differing` are the fields, as the page calls them, that hold something else; none: it agrees again. */
  z.strictObject({ ...head, kind: z.literal('page-compared'), step: z.string(), page: z.string(), differing: z.array(z.string()) }),
  /** The account of a console is not this merchant's after all: its facts are forgotten, and what was proved there counts no more. */
  z.strictObject({
    ...head,
    kind: z.literal('binding-taken-back'),
    console: z.string(),
    facts: z.array(z.string()),
    steps: z.array(z.string()),
  }),
  /** Hands-on time that a panel has counted (hands-on.ts) since its entry before. */
  z.strictObject({ ...head, kind: z.literal('time-worked'), milliseconds: z.int() }),
  /** A run is one 应用 on one page. The plan is what the person saw, secrets masked. */
  z.strictObject({
    ...head,
    kind: z.literal('run-started'),
    run: z.string(),
    step: z.string(),
    page: z.string(),
    origin: z.string(),
    plan: Plan,
  }),
  z.strictObject({ ...head, kind: z.literal('change-started'), run: z.string(), field: z.string() }),
  z.strictObject({
    ...head,
    kind: z.literal('change-ended'),
    run: z.string(),
    field: z.string(),
    outcome: z.enum(OUTCOMES),
    before: z.optional(Content),
    after: z.optional(Content),
    origin: z.optional(z.string()),
    there: z.optional(z.array(z.string())),
    milliseconds: z.number(),
  }),
  z.strictObject({ ...head, kind: z.literal('save-pressed'), run: z.string() }),
  z.strictObject({ ...head, kind: z.literal('save-answered'), run: z.string(), outcome: z.string(), said: z.optional(z.string()) }),
  /** `evidence`: how it was read again — `page` in place, `after-save` after the vendor's answer, `reloaded` in a fresh document. */
  z.strictObject({
    ...head,
    kind: z.literal('run-ended'),
    run: z.string(),
    outcome: z.enum(OUTCOMES),
    evidence: z.enum(['none', 'page', 'after-save', 'reloaded']),
    detail: z.optional(z.string()),
    says: z.optional(z.string()),
  }),
  /** A page was read and every field of the step held what it should, with nothing written. */
  z.strictObject({ ...head, kind: z.literal('page-proved'), step: z.string(), page: z.string(), fields: z.array(z.string()) }),
  /** A verification file was fetched from every domain of a step and compared. */
  z.strictObject({
    ...head,
    kind: z.literal('file-probed'),
    step: z.string(),
    fact: z.string(),
    file: z.string(),
    answers: z.array(Probed),
  }),
  z.strictObject({ ...head, kind: z.literal('run-undone'), run: z.string(), fields: z.array(z.string()), outcome: z.enum(OUTCOMES) }),
]);
export type Entry = z.infer<typeof Entry>;
export type EntryKind = Entry['kind'];

/** What a person or the app says of an entry; the journal adds the head. */
export type Happening = {
  [K in EntryKind]: Omit<Extract<Entry, { kind: K }>, 'id' | 'clock' | 'device' | 'person' | 'merchant'>;
}[EntryKind];
