import { allFacts } from '../catalog/all-facts.ts';
import type { Happening } from '../domain/entry.ts';
import { allFormats } from '../domain/formats/all-formats.ts';
import { append } from '../store/journal.ts';
import type { App } from './open-app.ts';
import { keepSecret } from './secrets.ts';

/**
 * Records a fact: typed by a person (`from` is `typed`) or read in a console (its id). A secret is kept for the session and only its length
 * is written down. Answers the key of what is wrong with it (`problem_<key>`), and then nothing is stored.
 */
export async function recordFact(app: App, merchant: string, factId: string, text: string, from: string): Promise<string | undefined> {
  const problem = checkFact(factId, text);
  if (problem !== undefined) return problem;
  const { secret, happening } = factRecord(factId, text, from);
  if (secret !== undefined) await keepSecret(merchant, factId, secret);
  await append(app.database, await app.writer(), merchant, [happening]);
  return undefined;
}

/** What is wrong with a content of a fact, as the key of its problem; undefined when it may be recorded. */
export function checkFact(factId: string, text: string): string | undefined {
  const format = allFormats[allFacts.get(factId)?.format ?? ''];
  return format === undefined ? 'unknown_fact' : format.check(format.normalise(text));
}

/** What is written down of a fact that was checked. `secret`: what is kept for the session and never written down. */
export function factRecord(
  factId: string,
  text: string,
  from: string,
): { readonly secret?: string; readonly happening: Extract<Happening, { kind: 'secret-given' | 'fact-captured' }> } {
  const fact = allFacts.get(factId);
  const content = allFormats[fact?.format ?? '']?.normalise(text) ?? text;
  if (fact?.secret !== true) return { happening: { kind: 'fact-captured', fact: factId, content, from } };
  return { secret: content, happening: { kind: 'secret-given', fact: factId, length: Array.from(content).length, from } };
}
