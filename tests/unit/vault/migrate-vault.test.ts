import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { Database } from '../../../lib/store/database.ts';
import { append, merchantOf } from '../../../lib/store/journal.ts';
import { openDatabase } from '../../../lib/store/open-database.ts';
import { isOfNewerVersion } from '../../../lib/store/read-only.ts';
import { headerOf, sealedOf } from '../../../lib/store/vault.ts';

/** The stores as version 2 left them, written down here so that they never change with the code. */
const VERSION_2 = {
  entries: 'id, clock, [merchant+clock]',
  merchants: 'id, name, clock',
  profile: 'key',
  own: 'key',
  files: '[merchant+fact]',
};

/** A database as version 2 left it. */
async function saveVersion2(): Promise<void> {
  const old = new Dexie('kezhi-rollout');
  old
    .version(2)
    .stores({ entries: 'id, clock, [merchant+clock]', merchants: 'id, name, clock', profile: 'key', own: 'key', files: '[merchant+fact]' });
  await old.table('entries').add({
    id: 'e1',
    clock: '0lwxyz123-0000-d1',
    device: 'd1',
    person: '王芳',
    merchant: 'm1',
    kind: 'merchant-created',
    name: '乐食',
  });
  await old.table('own').add({ key: 'device', content: 'd1' });
  await old.table('files').add({ merchant: 'm1', fact: 'verifyFile', name: 'MP_verify_x.txt', bytes: new Uint8Array([7]) });
  old.close();
}

test('a database of version 2 gets a place for the vault and loses nothing', async () => {
  await saveVersion2();
  const database = new Database();
  expect(await database.entries.count()).toBe(1);
  expect(await database.own.get('device')).toEqual({ key: 'device', content: 'd1' });
  expect(await database.files.get(['m1', 'verifyFile'])).toMatchObject({ name: 'MP_verify_x.txt' });
  expect(await headerOf(database)).toBeUndefined();
  expect(await sealedOf(database, 'm1')).toEqual([]);
  expect(database.verno).toBeGreaterThanOrEqual(3);
  await database.delete();
});

test('a database of a newer version can be read and is not written', async () => {
  const newer = new Dexie('kezhi-rollout');
  newer.version(99).stores({ ...VERSION_2, secrets: '[merchant+fact]', vault: 'key', unheard: 'id' });
  await newer.table('merchants').add({ id: 'm1', name: '乐食', clock: '1' });
  newer.close();
  const database = openDatabase();
  expect(await isOfNewerVersion(database)).toBe(true);
  expect(await merchantOf(database, 'm1')).toMatchObject({ name: '乐食' });
  const writer = { now: Date.now, newId: () => 'e1', person: '' };
  await expect(append(database, writer, 'm1', [{ kind: 'merchant-renamed', name: '甲' }])).rejects.toMatchObject({ name: 'NewerDatabase' });
  await expect(database.vault.clear()).rejects.toMatchObject({ name: 'NewerDatabase' });
  expect(await merchantOf(database, 'm1')).toMatchObject({ name: '乐食' });
  expect(await database.entries.count()).toBe(0);
  await database.delete();
});

test('a database of this version is written', async () => {
  const database = new Database();
  expect(await isOfNewerVersion(database)).toBe(false);
  await database.own.put({ key: 'device', content: 'd1' });
  await database.delete();
});

test('old code lets go when another context brings a newer schema, and writes nothing more', async () => {
  const database = new Database();
  await database.own.put({ key: 'device', content: 'd1' });
  const newer = new Dexie('kezhi-rollout');
  newer.version(99).stores({ ...VERSION_2, secrets: '[merchant+fact]', vault: 'key' });
  await newer.open();
  await expect(database.own.put({ key: 'device', content: 'd2' })).rejects.toThrow();
  expect(await newer.table('own').get('device')).toEqual({ key: 'device', content: 'd1' });
  newer.close();
  await database.delete();
});
