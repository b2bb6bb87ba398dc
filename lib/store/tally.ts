import type { Tally } from '../domain/vault/heartbeat.ts';
import type { Database } from './database.ts';
import { headerOf } from './vault.ts';

/**
 * How much is in the database, and whether the entry that is remembered is. `counted`: so many entries there are up to that one, as a whole
 * count said before; then only later ones are counted. A whole count goes through every entry.
 */
export function tallyOf(database: Database, remembered: string | undefined, counted?: number): Promise<Tally> {
  return database.transaction('r', database.entries, database.vault, async () => {
    const last = await database.entries.orderBy('clock').last();
    const found = await headerOf(database);
    const header = found === 'unreadable' ? undefined : found;
    const known = remembered === undefined ? undefined : await database.entries.get(remembered);
    return {
      ...(last === undefined ? {} : { entry: last.id }),
      ...(header === undefined ? {} : { vault: header.vault }),
      entries: await countEntries(database, known?.clock, counted),
      revision: header?.revision ?? 0,
      hasEntry: known !== undefined,
    };
  });
}

async function countEntries({ entries }: Database, clock: string | undefined, counted: number | undefined): Promise<number> {
  if (clock === undefined || counted === undefined) return entries.count();
  return counted + (await entries.where('clock').above(clock).count());
}

/** What changes with each entry and each change of the vault, by few reads: who watches it looks again then. */
export function pulseOf(database: Database): Promise<unknown> {
  return database.transaction('r', database.entries, database.vault, async () => [
    await database.entries.orderBy('clock').last(),
    await headerOf(database),
  ]);
}
