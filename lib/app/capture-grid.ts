import { callFrame } from '../browser/engine-call.ts';
import { allFacts } from '../catalog/all-facts.ts';
import type { Refused } from '../domain/card.ts';
import type { Happening } from '../domain/entry.ts';
import { formColumns, holdsRows } from '../domain/make-columns.ts';
import { refused } from '../domain/refused.ts';
import { append } from '../store/journal.ts';
import type { App } from './open-app.ts';
import type { ReadPage } from './read-page.ts';
import { secretKeeper, secretsOf } from './secrets.ts';

type Columns = readonly (readonly [fact: string, rows: string[]])[];

/**
 * Reads every row of a page's grid into the record, a fact for each column, all in one go or none at all. A secret column is kept as
 * every secret is, as one text, a line each. What is known already is not written down again.
 */
export async function captureGrid(app: App, read: ReadPage, keys: readonly string[]): Promise<Refused | undefined> {
  const answer = (await callFrame(read.tabId, read.frame, 'gather', [read.task, keys])) ?? { outcome: 'wrong-page' as const };
  if (answer.outcome !== 'captured') return refused(answer);
  const columns = formColumns(read.task.page.captures ?? {}, answer.columns, allFacts);
  if ('outcome' in columns) return columns;
  return record(app, read, columns);
}

/** The columns that the record does not hold yet, and the keys of the secret one where it goes. */
async function record(app: App, { merchant, console }: ReadPage, columns: Columns): Promise<Refused | undefined> {
  const { atHand } = await secretsOf(app, merchant.id);
  const isSecret = (fact: string): boolean => allFacts.get(fact)?.secret === true;
  const fresh = columns.filter(([fact, rows]) => !holdsRows(isSecret(fact) ? atHand.get(fact) : merchant.facts[fact]?.content, rows));
  const secrets = fresh.filter(([fact]) => isSecret(fact)).map(([fact, rows]) => ({ fact, secret: rows.join('\n') }));
  const keepers = await Promise.all(secrets.map(({ fact, secret }) => secretKeeper(app, merchant.id, fact, secret)));
  if (keepers.includes('locked')) return { outcome: 'locked' };
  const from = console.id;
  const happenings: Happening[] = [
    ...secrets.map(({ fact, secret }): Happening => ({ kind: 'secret-given', fact, length: Array.from(secret).length, from })),
    ...fresh.filter(([fact]) => !isSecret(fact)).map(([fact, content]): Happening => ({ kind: 'fact-captured', fact, content, from })),
  ];
  if (happenings.length === 0) return undefined;
  // The journal first: a secret is bound to the entry that says it was given.
  const entries = await append(app.database, await app.writer(), merchant.id, happenings);
  for (const [at, keep] of keepers.entries()) if (keep !== 'locked') await keep(entries[at]?.clock ?? '');
  return undefined;
}
