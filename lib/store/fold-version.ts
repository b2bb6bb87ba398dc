import type { Database } from './database.ts';
import { folded, rebuild } from './journal.ts';

/** Counted up with each change of what entries fold to: what an older version has folded is folded anew. */
const FOLD = '4';

const KEY = 'fold';

/**
 * Folds every entry anew when an older version of the extension wrote the folded tables. Runs before the first query of a context;
 * two contexts that do it at once do the same.
 */
export async function refold(database: Database): Promise<void> {
  // Asked before: a transaction that may write would make every context that opens wait for the others.
  if ((await database.own.get(KEY))?.content === FOLD) return;
  await database.transaction('rw', [...folded(database), database.own], async () => {
    await rebuild(database);
    await database.own.put({ key: KEY, content: FOLD });
  });
}
