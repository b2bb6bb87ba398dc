import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { App } from '../../lib/app/open-app.ts';
import { recordFact } from '../../lib/app/record-fact.ts';
import { beat } from '../../lib/app/vault/heartbeat.ts';
import { storageFault } from '../../lib/domain/storage-fault.ts';
import { Database } from '../../lib/store/database.ts';
import { entriesOf, merchantOf } from '../../lib/store/journal.ts';
import { openHouse } from '../unit/vault/a-house.ts';
import { emptyAreas } from '../unit/vault/fake-areas.ts';

vi.mock('../../lib/browser/areas.ts', async () => (await import('../unit/vault/fake-areas.ts')).fakeAreas);
vi.mock('webextension-polyfill', () => ({ default: {} }));

let app: App;
const give = (content: string) => recordFact(app, 'm1', 'smsAccount', content, 'typed');
const known = async () => (await merchantOf(app.database, 'm1'))?.facts['smsAccount']?.content;

/** What a call fails with. */
async function faultOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => undefined,
    (fault: unknown) => fault,
  );
}

beforeEach(async () => {
  emptyAreas();
  app = await openHouse();
});

afterEach(async () => {
  vi.restoreAllMocks();
  app.database.close();
  await new Database().delete();
});

describe('no room left on the disk', () => {
  test('is told as that, stores nothing half, and the same content is taken once there is room', async () => {
    await give('one');
    const before = await entriesOf(app.database, 'm1');
    const full = app.database.merchants.hook('updating');
    const refuse = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    full.subscribe(refuse);
    expect(storageFault(await faultOf(give('two')))).toBe('full');
    expect([await entriesOf(app.database, 'm1'), await known()]).toEqual([before, 'one']);
    full.unsubscribe(refuse);
    expect(await give('two')).toBeUndefined();
    expect(await known()).toBe('two');
  });
});

describe('a database', () => {
  test('that the browser cannot open is told as that', async () => {
    app.database.close();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
    });
    app = { ...app, database: new Database() };
    expect(storageFault(await faultOf(give('one')))).toBe('database');
  });

  test('that is deleted under an open panel is missed at the next look, and not taken for an empty one', async () => {
    expect(await beat(app)).toBe('well');
    await new Database().delete();
    app = { ...app, database: new Database() };
    expect(await beat(app)).toBe('lost');
  });

  test('whose migration fails in the middle stays what it was, and nothing is stored by the new code', async () => {
    await give('one');
    const before = await entriesOf(app.database, 'm1');
    app.database.close();
    const newer = new Dexie('kezhi-rollout');
    newer
      .version(98)
      .stores({ entries: 'id, clock, [merchant+clock]' })
      .upgrade(async (transaction) => {
        await transaction.table('entries').clear();
        throw new Error('half way');
      });
    expect(await faultOf(newer.open())).toBeInstanceOf(Error);
    newer.close();
    app = { ...app, database: new Database() };
    expect([await entriesOf(app.database, 'm1'), await known()]).toEqual([before, 'one']);
  });

  test('that holds another context back is let go at once, and old code writes nothing more', async () => {
    const newer = new Dexie('kezhi-rollout');
    newer.version(99).stores({ entries: 'id, clock, [merchant+clock]', own: 'key' });
    const blocked = vi.fn();
    newer.on('blocked', blocked);
    await newer.open();
    expect(blocked).not.toHaveBeenCalled();
    expect(storageFault(await faultOf(give('two')))).toBe('database');
    newer.close();
  });
});

test('two panels that give the same fact at once: both are in the record, and both show the same last one', async () => {
  const other: App = { ...app, database: new Database() };
  await Promise.all([give('one'), recordFact(other, 'm1', 'smsAccount', 'two', 'typed')]);
  const given = (await entriesOf(app.database, 'm1')).flatMap((entry) => (entry.kind === 'fact-captured' ? [entry.content] : []));
  expect(given.toSorted()).toEqual(['one', 'two']);
  expect(await known()).toBe(given.at(-1));
  expect((await merchantOf(other.database, 'm1'))?.facts['smsAccount']?.content).toBe(given.at(-1));
  other.database.close();
});

test('any other fault is not taken for one of the storage', () => {
  expect(['x', undefined, new TypeError('x'), { name: 'AbortError', inner: new Error('x') }].map(storageFault)).toEqual([
    'other',
    'other',
    'other',
    'other',
  ]);
});
