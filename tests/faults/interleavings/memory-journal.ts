import { nextClock } from '../../../lib/domain/clock.ts';
import type { Entry, Happening } from '../../../lib/domain/entry.ts';
import { foldEntry } from '../../../lib/domain/fold-merchant.ts';
import { EMPTY_PROFILE } from '../../../lib/domain/fold-profile.ts';
import type { Merchant } from '../../../lib/domain/merchant.ts';
import type { Writer } from '../../../lib/store/journal.ts';

/** The record of one run, as `database`: folded as ever, kept in memory, since a thousand runs would wait for IndexedDB alone. */
export interface MemoryDatabase {
  readonly merchants: Map<string, Merchant>;
  readonly entries: Entry[];
  readonly turn: () => Promise<void>;
  readonly vault: { readonly get: () => Promise<undefined> };
}

export function memoryDatabase(turn: () => Promise<void>): MemoryDatabase {
  return { merchants: new Map(), entries: [], turn, vault: { get: async () => undefined } };
}

/** lib/store/journal.ts */
export const memoryJournal = {
  append: async (database: MemoryDatabase, writer: Writer, merchant: string, happenings: readonly Happening[]): Promise<Entry[]> => {
    await database.turn();
    return happenings.map((happening) => {
      const clock = nextClock(database.entries.at(-1)?.clock, writer.now(), 'device');
      const entry: Entry = { ...happening, id: writer.newId(), clock, device: 'device', person: writer.person, merchant };
      database.entries.push(entry);
      const now = foldEntry(database.merchants.get(merchant), entry);
      if (now !== undefined) database.merchants.set(merchant, now);
      return entry;
    });
  },
  merchantOf: async (database: MemoryDatabase, id: string) => {
    await database.turn();
    return database.merchants.get(id);
  },
  merchantsWith: async (database: MemoryDatabase, facts: Readonly<Record<string, string>>) => {
    await database.turn();
    return [...database.merchants.values()].filter((merchant) =>
      Object.entries(facts).some(([fact, content]) => merchant.facts[fact]?.content === content),
    );
  },
  profileOf: async () => EMPTY_PROFILE,
};
