import { allFacts } from '../catalog/all-facts.ts';
import { allFormats } from '../domain/formats/all-formats.ts';
import { append } from '../store/journal.ts';
import type { App } from './open-app.ts';
import { keepSecret } from './secrets.ts';

/**
 * Records a fact: typed by a person (`from` is `typed`) or read in a console (its id). A secret is kept for the session and only its length
 * is written down. Answers the key of what is wrong with it (`problem_<key>`), and then nothing is stored.
 */
export async function recordFact(app: App, merchant: string, factId: string, text: string, from: string): Promise<string | undefined> {
  const fact = allFacts.get(factId);
  const problem = checkFact(factId, text);
  if (fact === undefined || problem !== undefined) return problem;
  const content = allFormats[fact.format]?.normalise(text) ?? text;
  if (fact.secret === true) await keepSecret(merchant, factId, content);
  const entry =
    fact.secret === true
      ? ({ kind: 'secret-given', fact: factId, length: Array.from(content).length, from } as const)
      : ({ kind: 'fact-captured', fact: factId, content, from } as const);
  await append(app.database, await app.writer(), merchant, [entry]);
  return undefined;
}

/** What is wrong with a content of a fact, as the key of its problem; undefined when it may be recorded. */
export function checkFact(factId: string, text: string): string | undefined {
  const format = allFormats[allFacts.get(factId)?.format ?? ''];
  return format === undefined ? 'unknown_fact' : format.check(format.normalise(text));
}
