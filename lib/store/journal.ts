import { nextClock } from '../domain/clock.ts';
import type { Entry, Happening } from '../domain/entry.ts';
import { foldEntry, foldMerchant } from '../domain/fold-merchant.ts';
import { EMPTY_PROFILE, foldProfile } from '../domain/fold-profile.ts';
import type { Merchant, ProfileState } from '../domain/merchant.ts';
import { type MerchantRow, rowOf, sameRow } from '../domain/merchant-row.ts';
import type { Database } from './database.ts';

/** Where time, ids and the person come from. */
export interface Writer {
  readonly now: () => number;
  readonly newId: () => string;
  readonly person: string;
}

/** The entries and everything that is folded from them. */
export const folded = ({ entries, merchants, directory, profile }: Database) => [entries, merchants, directory, profile];

/**
 * Appends what happened to one merchant ('' for the profile) and folds it, all in one transaction:
 * either everything is stored or nothing. Answers the entries as they were stored.
 */
export async function append(database: Database, writer: Writer, merchant: string, happenings: readonly Happening[]): Promise<Entry[]> {
  return database.transaction('rw', [...folded(database), database.own], async () => {
    const device = await deviceOf(database, writer);
    const last = await database.entries.orderBy('clock').last();
    let clock = last?.clock;
    const entries = happenings.map((happening): Entry => {
      clock = nextClock(clock, writer.now(), device);
      return { ...happening, id: writer.newId(), clock, device, person: writer.person, merchant };
    });
    await database.entries.bulkAdd(entries);
    await (merchant === '' ? foldIntoProfile(database, entries) : foldIntoMerchant(database, merchant, entries));
    return entries;
  });
}

/** Appends to several merchants: either everything is stored or nothing. */
export async function appendAll(database: Database, writer: Writer, happenings: ReadonlyMap<string, readonly Happening[]>): Promise<void> {
  await database.transaction('rw', [...folded(database), database.own], async () => {
    for (const [merchant, own] of happenings) await append(database, writer, merchant, own);
  });
}

/** Folds every entry anew and stores the result: what the panel reads is never more than a copy of the journal. */
export async function rebuild(database: Database): Promise<void> {
  await database.transaction('rw', folded(database), async () => {
    const byMerchant = Map.groupBy(await database.entries.toArray(), ({ merchant }) => merchant);
    const profile = (byMerchant.get('') ?? []).sort((a, b) => (a.clock < b.clock ? -1 : 1)).reduce(foldProfile, EMPTY_PROFILE);
    byMerchant.delete('');
    const merchants = [...byMerchant.values()].map(foldMerchant).filter((merchant) => merchant !== undefined);
    await database.merchants.clear();
    await database.merchants.bulkPut(merchants);
    await database.directory.clear();
    await database.directory.bulkPut(merchants.map(rowOf));
    await database.profile.put({ key: 'profile', ...profile });
  });
}

/** The entries of one merchant in the order they happened. */
export function entriesOf(database: Database, merchant: string): Promise<Entry[]> {
  return database.entries.where('[merchant+clock]').between([merchant, ''], [merchant, '\uffff']).toArray();
}

/** One merchant as its entries make it, or undefined. */
export function merchantOf(database: Database, id: string): Promise<Merchant | undefined> {
  return database.merchants.get(id);
}

/** The merchants that have one of these facts with this content, each once; by an index for each fact (migrations/005-accounts.ts). */
export async function merchantsWith(database: Database, facts: Readonly<Record<string, string>>): Promise<Merchant[]> {
  const each = Object.entries(facts).map(([fact, content]) => database.merchants.where(`facts.${fact}.content`).equals(content).toArray());
  const found = (await Promise.all(each)).flat();
  return [...new Map(found.map((merchant) => [merchant.id, merchant])).values()];
}

/** The row of every merchant, deleted ones too. */
export function directoryOf(database: Database): Promise<MerchantRow[]> {
  return database.directory.toArray();
}

/** The team's decisions. */
export async function profileOf(database: Database): Promise<ProfileState> {
  const stored = await database.profile.get('profile');
  return stored === undefined ? EMPTY_PROFILE : { decisions: stored.decisions };
}

async function foldIntoMerchant(database: Database, id: string, entries: readonly Entry[]): Promise<void> {
  const merchant = entries.reduce(foldEntry, await database.merchants.get(id));
  if (merchant === undefined) return;
  await database.merchants.put(merchant);
  const [row, known] = [rowOf(merchant), await database.directory.get(id)];
  // Unchanged rows are not put again: whoever watches the list would read all of it for nothing.
  if (known === undefined || !sameRow(row, known)) await database.directory.put(row);
}

async function foldIntoProfile(database: Database, entries: readonly Entry[]): Promise<void> {
  await database.profile.put({ key: 'profile', ...entries.reduce(foldProfile, await profileOf(database)) });
}

/** The device's own id, made at its first entry. Eight characters keep clocks short; ids stay unique by UUIDv7. */
async function deviceOf(database: Database, writer: Writer): Promise<string> {
  const stored = await database.own.get('device');
  if (stored !== undefined) return stored.content;
  const content = writer.newId().slice(-8);
  await database.own.put({ key: 'device', content });
  return content;
}
