import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Happening } from '../../lib/domain/entry.ts';
import { Database } from '../../lib/store/database.ts';
import { append, appendAll, directoryOf, entriesOf, merchantOf, profileOf, rebuild } from '../../lib/store/journal.ts';
import { watch } from '../../lib/store/watch.ts';

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
  expect((await directoryOf(database)).map(({ id }) => id).sort()).toEqual(['m1', 'm2']);
});

it('puts the row of a merchant again only when the row says something else', async () => {
  await say('m1', { kind: 'merchant-created', name: '甲' });
  const put: unknown[] = [];
  database.directory.hook('updating', (changes) => void put.push(changes));
  await say(
    'm1',
    { kind: 'step-ticked', step: 'sms.open', done: true },
    { kind: 'fact-captured', fact: 'smsAccount', content: 'a', from: 'typed' },
  );
  expect(put).toEqual([]);
  await say('m1', { kind: 'fact-captured', fact: 'merchantCode', content: 'LS', from: 'typed' });
  expect(await directoryOf(database)).toEqual([{ id: 'm1', name: '甲', code: 'LS' }]);
  await say('m1', { kind: 'merchant-deleted', deleted: true });
  expect(await directoryOf(database)).toEqual([{ id: 'm1', name: '甲', code: 'LS', deleted: true }]);
});

it('does not wake those who watch the list while a merchant is worked on', async () => {
  await say('m1', { kind: 'merchant-created', name: '甲' });
  const seen: string[] = [];
  const end = watch(
    () => directoryOf(database),
    (rows) => seen.push(rows.map(({ name }) => name).join()),
  );
  await vi.waitFor(() => expect(seen).toEqual(['甲']));
  await say('m1', { kind: 'step-ticked', step: 'sms.open', done: true });
  await say('m1', { kind: 'merchant-renamed', name: '乙' });
  await vi.waitFor(() => expect(seen.at(-1)).toBe('乙'));
  end();
  expect(seen).toEqual(['甲', '乙']);
});

it('makes several merchants or none', async () => {
  const made = (name: string): [Happening] => [{ kind: 'merchant-created', name }];
  await appendAll(
    database,
    writer,
    new Map([
      ['m1', made('甲')],
      ['m2', made('乙')],
    ]),
  );
  expect(await directoryOf(database)).toHaveLength(2);
  const same = { ...writer, newId: () => 'the-same-id' };
  await expect(
    appendAll(
      database,
      same,
      new Map([
        ['m3', made('丙')],
        ['m4', made('丁')],
      ]),
    ),
  ).rejects.toThrow();
  expect(await directoryOf(database)).toHaveLength(2);
});

it('rebuilds merchants and profile from the entries alone', async () => {
  await say('m1', { kind: 'merchant-created', name: '甲' }, { kind: 'step-ticked', step: 'sms.open', done: true });
  await say('', { kind: 'decision-made', value: 'kezhi-server', content: '49.4.27.85:8090', why: '电话确认' });
  const before = [await merchantOf(database, 'm1'), await profileOf(database)];
  await database.merchants.clear();
  await database.profile.clear();
  await database.directory.clear();
  await rebuild(database);
  expect(await directoryOf(database)).toEqual([{ id: 'm1', name: '甲' }]);
  expect([await merchantOf(database, 'm1'), await profileOf(database)]).toEqual(before);
});

it('drops a folded merchant that has no entries', async () => {
  await say('m1', { kind: 'merchant-created', name: '甲' });
  const stray = await merchantOf(database, 'm1');
  await database.merchants.put({ ...stray, id: 'stray' } as NonNullable<typeof stray>);
  await rebuild(database);
  expect(await merchantOf(database, 'stray')).toBeUndefined();
});
