import { callFrame } from '../browser/engine-call.ts';
import { allFacts } from '../catalog/all-facts.ts';
import type { Refused } from '../domain/card.ts';
import type { Happening } from '../domain/entry.ts';
import { formColumns, holdsRows } from '../domain/make-columns.ts';
import { append } from '../store/journal.ts';
import type { App } from './open-app.ts';
import { type ReadPage, refused } from './read-page.ts';
import { keepSecret, secretOf } from './secrets.ts';

/**
 * Reads every row of a page's grid into the record, a fact for each column, all in one go or none at all. A secret column is kept for the
 * session as one text, a line each. What is known already is not written down again.
 */
export async function captureGrid(app: App, read: ReadPage, keys: readonly string[]): Promise<Refused | undefined> {
  const answer = (await callFrame(read.tabId, read.frame, 'gather', [read.task, keys])) ?? { outcome: 'wrong-page' as const };
  if (answer.outcome !== 'captured') return refused(answer);
  const columns = formColumns(read.task.page.captures ?? {}, answer.columns, allFacts);
  if ('outcome' in columns) return columns;
  const { id, facts } = read.merchant;
  const happenings: Happening[] = [];
  for (const [fact, rows] of columns) {
    if (allFacts.get(fact)?.secret === true) happenings.push(...(await secretRows(id, fact, rows, read.console.id)));
    else if (!holdsRows(facts[fact]?.content, rows)) happenings.push({ kind: 'fact-captured', fact, content: rows, from: read.console.id });
  }
  if (happenings.length > 0) await append(app.database, await app.writer(), id, happenings);
  return undefined;
}

async function secretRows(merchant: string, fact: string, rows: readonly string[], from: string): Promise<Happening[]> {
  if (holdsRows(await secretOf(merchant, fact), rows)) return [];
  const secret = rows.join('\n');
  await keepSecret(merchant, fact, secret);
  return [{ kind: 'secret-given', fact, length: Array.from(secret).length, from }];
}
