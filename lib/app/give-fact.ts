import { allFacts } from '../catalog/all-facts.ts';
import { allFormats } from '../domain/formats/all-formats.ts';
import { append } from '../store/journal.ts';
import type { App } from './open-app.ts';
import { keepSecret } from './secrets.ts';

/** Records a fact that a person typed. Answers the key of what is wrong with it (`problem_<key>`), and then nothing is stored. */
export async function giveFact(app: App, merchant: string, factId: string, typed: string): Promise<string | undefined> {
  const fact = allFacts.get(factId);
  const format = fact === undefined ? undefined : allFormats[fact.format];
  if (fact === undefined || format === undefined) return 'unknown_fact';
  const content = format.normalise(typed);
  const problem = format.check(content);
  if (problem !== undefined) return problem;
  if (fact.secret === true) await keepSecret(merchant, factId, content);
  const entry =
    fact.secret === true
      ? ({ kind: 'secret-given', fact: factId, length: Array.from(content).length, from: 'typed' } as const)
      : ({ kind: 'fact-captured', fact: factId, content, from: 'typed' } as const);
  await append(app.database, await app.writer(), merchant, [entry]);
  return undefined;
}
