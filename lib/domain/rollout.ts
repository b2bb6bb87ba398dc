import * as z from 'zod';
import { Bilingual } from './bilingual.ts';

export const StepKind = z.enum(['apply', 'capture', 'relay', 'press', 'sheet', 'human', 'wait', 'guard']);
export type StepKind = z.infer<typeof StepKind>;

/**
 * What a field of a page should hold: a value of the profile, a fact of the merchant, several `facts` that are added to what is there, or
 * nothing of ours (`leave`). `over`: a fact that goes before the value where a console has shown it. `rule` names a rule in lib/domain/rules that
 * forms the content from the fact. `optional`: an absent fact leaves the field alone.
 */
export const Source = z.union([
  z.strictObject({ value: z.string(), over: z.optional(z.string()) }),
  z.strictObject({ fact: z.string(), rule: z.optional(z.string()), optional: z.optional(z.boolean()) }),
  z.strictObject({ facts: z.array(z.string()).min(2) }),
  z.strictObject({ leave: z.literal(true) }),
]);
export type Source = z.infer<typeof Source>;

export const Step = z.strictObject({
  id: z.string().regex(/^[a-z]+\.[a-z.-]+$/),
  kind: StepKind,
  title: Bilingual,
  /** What the person does or what is done, one sentence. */
  text: Bilingual,
  /** What proves it, one short phrase. */
  proof: Bilingual,
  console: z.optional(z.string()),
  /** Page file and what each of its fields should hold. */
  page: z.optional(z.string()),
  fields: z.optional(z.record(z.string(), Source)),
  /** Another step's page, at which this one is worked. */
  at: z.optional(z.string()),
  /** Further pages that bring or prove something of it. */
  pages: z.optional(z.array(z.string())),
  /** Values it cannot do without beside its fields: those of sheets and messages, and what its page's list should hold. */
  values: z.optional(z.array(z.string())),
  /** Facts it brings, where its kind is to bring some; else those it needs beside its fields. */
  facts: z.optional(z.array(z.string())),
  /** Steps whose proof must stand before the vendor's button may be pressed. */
  needs: z.optional(z.array(z.string())),
  /** Other ways to the same end: the proof of one of these leaves nothing to do. */
  instead: z.optional(z.array(z.string())),
  /** A verification file, by its fact, and the value that lists the domains which must give it. */
  probe: z.optional(z.strictObject({ fact: z.string(), domains: z.string() })),
  /** The wait that begins with it or in the midst of it: a file of lib/catalog/waits. */
  wait: z.optional(z.string()),
  /** Steps that come before it. */
  after: z.optional(z.array(z.string())),
});
export type Step = z.infer<typeof Step>;

export const Chapter = z.strictObject({
  id: z.string(),
  number: z.int(),
  title: Bilingual,
  steps: z.array(Step).min(1),
});
export type Chapter = z.infer<typeof Chapter>;
