import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { Database } from '../../lib/store/database.ts';
import { append, directoryOf, merchantOf } from '../../lib/store/journal.ts';
import { openDatabase } from '../../lib/store/open-database.ts';

const writer = { now: () => Date.UTC(2026, 0, 1), newId: () => crypto.randomUUID(), person: '小王' };

afterEach(() => new Database().delete());

it('what an older version has folded is folded anew before the first query', async () => {
  const old = new Database();
  await append(old, writer, 'm1', [{ kind: 'merchant-created', name: '甲' }]);
  const { notes: _notes, skips: _skips, ...less } = (await merchantOf(old, 'm1')) as NonNullable<Awaited<ReturnType<typeof merchantOf>>>;
  await old.merchants.put(less as never);
  await old.directory.clear();
  await old.own.delete('fold');
  old.close();
  const database = openDatabase();
  expect(await merchantOf(database, 'm1')).toMatchObject({ name: '甲', notes: [], skips: {} });
  expect(await directoryOf(database)).toEqual([{ id: 'm1', name: '甲' }]);
  database.close();
});

it('what this version has folded is left alone', async () => {
  const first = openDatabase();
  await append(first, writer, 'm1', [{ kind: 'merchant-created', name: '甲' }]);
  await first.merchants.update('m1', { name: 'as folded' });
  first.close();
  const again = openDatabase();
  expect((await merchantOf(again, 'm1'))?.name).toBe('as folded');
  again.close();
});

it('a database of a newer version is read as that version has folded it', async () => {
  const newer = new Dexie('kezhi-rollout');
  newer.version(99).stores({ entries: 'id, clock, [merchant+clock]', merchants: 'id, name, clock', profile: 'key', own: 'key' });
  await newer.table('merchants').add({ id: 'm1', name: '乐食', clock: '1' });
  newer.close();
  const database = openDatabase();
  expect(await merchantOf(database, 'm1')).toMatchObject({ name: '乐食' });
  database.close();
});
