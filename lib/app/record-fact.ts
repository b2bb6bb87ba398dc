import { allFacts } from '../catalog/all-facts.ts';
import { allFormats } from '../domain/formats/all-formats.ts';
import { append } from '../store/journal.ts';
import type { App } from './open-app.ts';
import { secretKeeper } from './secrets.ts';

/**
 * Records a fact: typed by a person (`from` is `typed`) or read in a console (its id). Of a secret only the length
 * is written down here; see secrets.ts for where it goes. Answers the key of what is wrong with it (`problem_<key>`), and then nothing is stored.
 */
export async function recordFact(app: App, merchant: string, factId: string, text: string, from: string): Promise<string | undefined> {
  const fact = allFacts.get(factId);
  const problem = checkFact(factId, text);
  if (fact === undefined || problem !== undefined) return problem;
  const content = allFormats[fact.format]?.normalise(text) ?? text;
  if (fact.secret === true) return recordSecret(app, merchant, factId, content, from);
  await append(app.database, await app.writer(), merchant, [{ kind: 'fact-captured', fact: factId, content, from }]);
  return undefined;
}

/** The journal first: a secret is bound to the entry that says it was given. Ended in between, it is asked for again. */
async function recordSecret(app: App, merchant: string, fact: string, secret: string, from: string): Promise<string | undefined> {
  const keep = await secretKeeper(app, merchant, fact, secret);
  if (keep === 'locked') return 'vault_locked';
  const given = { kind: 'secret-given', fact, length: Array.from(secret).length, from } as const;
  const [entry] = await append(app.database, await app.writer(), merchant, [given]);
  await keep(entry?.clock ?? '');
  return undefined;
}

/** What is wrong with a content of a fact, as the key of its problem; undefined when it may be recorded. */
export function checkFact(factId: string, text: string): string | undefined {
  const format = allFormats[allFacts.get(factId)?.format ?? ''];
  return format === undefined ? 'unknown_fact' : format.check(format.normalise(text));
}
