import * as z from 'zod';
import type { Bilingual } from './bilingual.ts';
import { clockTime } from './clock.ts';
import { asText, type Content, sameContent } from './content.ts';
import type { ProfileState } from './merchant.ts';
import { contentProblem, isList, ownContent } from './own-content.ts';
import { parseJson } from './parse-json.ts';
import type { Value } from './value.ts';

const FORMAT = 'kezhi-rollout-decisions';
const VERSION = 1;

const Decision = z.strictObject({
  value: z.string().min(1),
  content: z.union([z.string(), z.array(z.string()).min(1)]),
  why: z.string().min(1).max(500),
  person: z.string().max(200),
  /** When it was decided, ISO 8601. */
  at: z.iso.datetime(),
});
const DecisionsFile = z.strictObject({ format: z.literal(FORMAT), version: z.literal(VERSION), decisions: z.array(Decision).max(1000) });

/** One decision of a file, as it would be taken over. `problem`: the sentence `problem_<key>` that forbids it. */
export interface DecisionRow {
  readonly value: string;
  /** Absent for a value this version does not know. */
  readonly title?: Bilingual;
  readonly content: Content;
  readonly why: string;
  readonly person: string;
  readonly at: number;
  /** What the team has decided by now, if anything. */
  readonly now?: Content;
  /** It holds already. */
  readonly same: boolean;
  readonly problem?: string;
}

/** The team's decisions as a file that another browser can take over. */
export function writeDecisions({ decisions }: ProfileState): string {
  const told = Object.entries(decisions).map(([value, { content, why, person, clock }]) => ({
    ...{ value, content, why, person },
    at: new Date(clockTime(clock)).toISOString(),
  }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, decisions: told }, undefined, 2)}\n`;
}

/** What a file of decisions would bring, row by row, or what is wrong with the whole of it (sentence `problem_<key>`). Stores nothing. */
export function readDecisions(
  text: string,
  values: ReadonlyMap<string, Value>,
  profile: ProfileState,
): { readonly rows: readonly DecisionRow[] } | { readonly problem: string } {
  const data = parseJson(text);
  if (z.object({ format: z.literal(FORMAT), version: z.int().check(z.gt(VERSION)) }).safeParse(data).success)
    return { problem: 'decisions_newer' };
  const file = DecisionsFile.safeParse(data);
  if (!file.success) return { problem: 'decisions_unreadable' };
  const seen = new Set<string>();
  const rows = file.data.decisions.map((decision) => {
    const row = rowOf(decision, values.get(decision.value), profile);
    const twice = seen.has(decision.value);
    seen.add(decision.value);
    return twice ? { ...row, problem: 'decisions_twice' } : row;
  });
  return { rows };
}

function rowOf(decision: z.infer<typeof Decision>, value: Value | undefined, { decisions }: ProfileState): DecisionRow {
  const head = { ...decision, at: Date.parse(decision.at), same: false };
  if (value === undefined) return { ...head, problem: 'decisions_unknown' };
  const named = { ...head, title: value.title };
  if (Array.isArray(decision.content) && !isList(value)) return { ...named, problem: 'decisions_shape' };
  const content = ownContent(asText(decision.content), value) ?? '';
  const problem = contentProblem(content, value);
  const now = decisions[value.id]?.content;
  const same = now !== undefined && sameContent(now, content);
  return { ...named, content, same, ...(now === undefined ? {} : { now }), ...(problem === undefined ? {} : { problem }) };
}
