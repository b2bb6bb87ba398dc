import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { Database } from '../../../lib/store/database.ts';
import { headerOf, sealedOf } from '../../../lib/store/vault.ts';

/** The database as version 2 left it, written down here so that it never changes with the code. */
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
