import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Happening } from '../../lib/domain/entry.ts';
import { Database } from '../../lib/store/database.ts';
import { append, entriesOf, merchantNames, merchantOf, profileOf, rebuild } from '../../lib/store/journal.ts';

let database: Database;
let ids = 0;
let now = Date.UTC(2026, 0, 1);
const writer = { now: () => now, newId: () => `id-${String(++ids).padStart(8, '0')}`, person: '小王' };
const say = (merchant: string, ...happenings: Happening[]) => append(database, writer, merchant, happenings);

beforeEach(() => {
  database = new Database();
});
afterEach(() => database.delete());

it('stores what happened and what it folds to in one', async () => {
  await say('m1', { kind: 'merchant-created', name: '乐食' }, { kind: 'fact-captured', fact: 'appId', content: 'wx1', from: 'typed' });
  expect(await merchantOf(database, 'm1')).toMatchObject({ name: '乐食', facts: { appId: { content: 'wx1' } } });
  expect(await entriesOf(database, 'm1')).toHaveLength(2);
});

it('keeps the order of entries when the clock is set back between them', async () => {
  await say('m1', { kind: 'merchant-created', name: '甲' });
  now -= 86_400_000;
  await say('m1', { kind: 'merchant-renamed', name: '乙' });
  expect((await entriesOf(database, 'm1')).map(({ kind }) => kind)).toEqual(['merchant-created', 'merchant-renamed']);
});

it('stores nothing at all when one entry cannot be stored', async () => {
  await say('m1', { kind: 'merchant-created', name: '甲' });
  const same = { ...writer, newId: () => 'the-same-id' };
  await expect(
    append(database, same, 'm1', [
      { kind: 'merchant-renamed', name: '乙' },
      { kind: 'merchant-renamed', name: '丙' },
    ]),
  ).rejects.toThrow();
  expect(await entriesOf(database, 'm1')).toHaveLength(1);
  expect((await merchantOf(database, 'm1'))?.name).toBe('甲');
});

it('gives every merchant its own history', async () => {
  await say('m1', { kind: 'merchant-created', name: '乙' });
  await say('m2', { kind: 'merchant-created', name: '甲' });
  expect(await entriesOf(database, 'm2')).toHaveLength(1);
  expect((await merchantNames(database)).map(({ id }) => id).sort()).toEqual(['m1', 'm2']);
});

it('rebuilds merchants and profile from the entries alone', async () => {
  await say('m1', { kind: 'merchant-created', name: '甲' }, { kind: 'step-ticked', step: 'sms.open', done: true });
  await say('', { kind: 'decision-made', value: 'kezhi-server', content: '49.4.27.85:8090', why: '电话确认' });
  const before = [await merchantOf(database, 'm1'), await profileOf(database)];
  await database.merchants.clear();
  await database.profile.clear();
  await rebuild(database);
  expect([await merchantOf(database, 'm1'), await profileOf(database)]).toEqual(before);
});

it('drops a folded merchant that has no entries', async () => {
  await say('m1', { kind: 'merchant-created', name: '甲' });
  const stray = await merchantOf(database, 'm1');
  await database.merchants.put({ ...stray, id: 'stray' } as NonNullable<typeof stray>);
  await rebuild(database);
  expect(await merchantOf(database, 'stray')).toBeUndefined();
});
