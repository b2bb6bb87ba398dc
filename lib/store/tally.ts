import type { Tally } from '../domain/vault/heartbeat.ts';
import type { Database } from './database.ts';
import { headerOf } from './vault.ts';

/** How much is in the database, and whether the entry that is remembered is. */
export function tallyOf(database: Database, remembered: string | undefined): Promise<Tally> {
  return database.transaction('r', database.entries, database.vault, async () => {
    const last = await database.entries.orderBy('clock').last();
    const found = await headerOf(database);
    const header = found === 'unreadable' ? undefined : found;
    return {
      ...(last === undefined ? {} : { entry: last.id }),
      ...(header === undefined ? {} : { vault: header.vault }),
      entries: await database.entries.count(),
      revision: header?.revision ?? 0,
      hasEntry: remembered !== undefined && (await database.entries.get(remembered)) !== undefined,
    };
  });
}
