import { allFacts } from '../catalog/all-facts.ts';
import type { Happening } from '../domain/entry.ts';
import { allFormats } from '../domain/formats/all-formats.ts';
import { append } from '../store/journal.ts';
import type { App } from './open-app.ts';
import { secretKeeper } from './secrets.ts';

/**
 * Records a fact: typed by a person (`from` is `typed`) or read in a console (its id). Of a secret only the length
 * is written down here; see secrets.ts for where it goes. Answers the key of what is wrong with it (`problem_<key>`), and then nothing is stored.
 */
export function recordFact(app: App, merchant: string, fact: string, text: string, from: string): Promise<string | undefined> {
  return recordFacts(app, merchant, [{ fact, content: text }], from);
}

/** Records several facts behind what else happened, all or none. Answers the key of the first thing that is wrong (`problem_<key>`). */
export async function recordFacts(
  app: App,
  merchant: string,
  given: readonly { readonly fact: string; readonly content: string }[],
  from: string,
  before: readonly Happening[] = [],
): Promise<string | undefined> {
  const problem = given.map(({ fact, content }) => checkFact(fact, content)).find((one) => one !== undefined);
  if (problem !== undefined) return problem;
  const records = given.map(({ fact, content }) => recordOf(fact, content, from));
  const keepers = await Promise.all(
    records.map(({ secret, happening }) => (secret === undefined ? undefined : secretKeeper(app, merchant, happening.fact, secret))),
  );
  if (keepers.includes('locked')) return 'vault_locked';
  // The journal first: a secret is bound to the entry that says it was given. Ended in between, it is asked for again.
  const entries = await append(app.database, await app.writer(), merchant, [...before, ...records.map(({ happening }) => happening)]);
  for (const [at, keep] of keepers.entries()) if (typeof keep === 'function') await keep(entries[before.length + at]?.clock ?? '');
  return undefined;
}

/** What is wrong with a content of a fact, as the key of its problem; undefined when it may be recorded. */
export function checkFact(factId: string, text: string): string | undefined {
  const format = allFormats[allFacts.get(factId)?.format ?? ''];
  return format === undefined ? 'unknown_fact' : format.check(format.normalise(text));
}

type Given = Extract<Happening, { kind: 'secret-given' | 'fact-captured' }>;

function recordOf(factId: string, text: string, from: string): { readonly secret?: string; readonly happening: Given } {
  const fact = allFacts.get(factId);
  const content = allFormats[fact?.format ?? '']?.normalise(text) ?? text;
  if (fact?.secret !== true) return { happening: { kind: 'fact-captured', fact: factId, content, from } };
  return { secret: content, happening: { kind: 'secret-given', fact: factId, length: Array.from(content).length, from } };
}
