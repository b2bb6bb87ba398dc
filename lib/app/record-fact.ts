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
export async function recordFact(app: App, merchant: string, factId: string, text: string, from: string): Promise<string | undefined> {
  const problem = checkFact(factId, text);
  if (problem !== undefined) return problem;
  const { secret, happening } = factRecord(factId, text, from);
  // The journal first: a secret is bound to the entry that says it was given. Ended in between, it is asked for again.
  const keep = secret === undefined ? undefined : await secretKeeper(app, merchant, factId, secret);
  if (keep === 'locked') return 'vault_locked';
  const [entry] = await append(app.database, await app.writer(), merchant, [happening]);
  await keep?.(entry?.clock ?? '');
  return undefined;
}

/** What is wrong with a content of a fact, as the key of its problem; undefined when it may be recorded. */
export function checkFact(factId: string, text: string): string | undefined {
  const format = allFormats[allFacts.get(factId)?.format ?? ''];
  return format === undefined ? 'unknown_fact' : format.check(format.normalise(text));
}

/** What is written down of a fact, and what of a secret is kept beside. */
export interface FactRecord {
  readonly secret?: string;
  readonly happening: Extract<Happening, { kind: 'secret-given' | 'fact-captured' }>;
}

/** What is written down of a fact that was checked. `secret`: what is kept for the session and never written down. */
export function factRecord(factId: string, text: string, from: string): FactRecord {
  const fact = allFacts.get(factId);
  const content = allFormats[fact?.format ?? '']?.normalise(text) ?? text;
  if (fact?.secret !== true) return { happening: { kind: 'fact-captured', fact: factId, content, from } };
  return { secret: content, happening: { kind: 'secret-given', fact: factId, length: Array.from(content).length, from } };
}
