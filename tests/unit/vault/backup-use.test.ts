import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { App } from '../../../lib/app/open-app.ts';
import { recordFact } from '../../../lib/app/record-fact.ts';
import { secretsOf } from '../../../lib/app/secrets.ts';
import { backUpDaily, keptBackup, keptBackups, takeBackup } from '../../../lib/app/vault/back-up.ts';
import { beat } from '../../../lib/app/vault/heartbeat.ts';
import { changePassphrase, loseVault, setUpVault, unlockVault } from '../../../lib/app/vault/keep-vault.ts';
import { restoreBackup } from '../../../lib/app/vault/restore.ts';
import { lockVault, vaultNow } from '../../../lib/app/vault/session-key.ts';
import { Database } from '../../../lib/store/database.ts';
import { putFile } from '../../../lib/store/files.ts';
import { entriesOf, merchantOf } from '../../../lib/store/journal.ts';
import { readWhole } from '../../../lib/store/whole.ts';
import { openHouse, PASSPHRASE, SECRET } from './a-house.ts';
import { emptyAreas, kept } from './fake-areas.ts';

vi.mock('../../../lib/browser/areas.ts', async () => (await import('./fake-areas.ts')).fakeAreas);
vi.mock('../../../lib/vault/stretch.ts', async () => ({ stretch: (await import('./quick-stretch.ts')).quickStretch }));

const DAY = 86_400_000;
const FILE = { merchant: 'm1', fact: 'verifyFile', name: 'MP_verify_x.txt', bytes: new Uint8Array([1, 0, 255]) };
let app: App;
const give = (secret: string): Promise<string | undefined> => recordFact(app, 'm1', 'smsPassword', secret, 'typed');
const atHand = async (): Promise<string | undefined> => (await secretsOf(app, 'm1')).atHand.get('smsPassword');
const backup = async (): Promise<string> => (await takeBackup(app, Date.now())) ?? '';

beforeEach(async () => {
  emptyAreas();
  app = await openHouse();
  await setUpVault(app, PASSPHRASE, PASSPHRASE);
  await give(SECRET);
  await putFile(app.database, FILE);
});

afterEach(async () => {
  vi.useRealTimers();
  await app.database.delete();
});

/** The browser resets a damaged database: everything is gone, and nobody was told. */
async function reset(): Promise<void> {
  await app.database.delete();
  app = { ...app, database: new Database() };
  kept.session.clear();
}

/** Unlocked on the first day of 2026, where the clock stands from now on. */
async function openIn2026(): Promise<void> {
  await lockVault();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 1) });
  await unlockVault(app, PASSPHRASE);
}

describe('restoring', () => {
  test('should bring back an emptied database whole, and leave it unlocked', async () => {
    const [text, before, merchant] = [await backup(), await readWhole(app.database), await merchantOf(app.database, 'm1')];
    await reset();
    expect(await restoreBackup(app, text, PASSPHRASE)).toBeUndefined();
    expect(await readWhole(app.database)).toEqual(before);
    expect(await merchantOf(app.database, 'm1')).toEqual(merchant);
    expect(await atHand()).toBe(SECRET);
  });

  test('should take nothing away and make nothing older', async () => {
    const text = await backup();
    await give('a newer password');
    await recordFact(app, 'm1', 'smsAccount', 'leshi_yx', 'typed');
    const before = await readWhole(app.database);
    expect(await restoreBackup(app, text, PASSPHRASE)).toBeUndefined();
    expect(await readWhole(app.database)).toEqual(before);
    expect(await atHand()).toBe('a newer password');
  });

  test('should bring back a secret that was damaged since', async () => {
    const text = await backup();
    await app.database.secrets.toCollection().modify({ content: 'AAAA' });
    expect(await atHand()).toBeUndefined();
    expect(await restoreBackup(app, text, PASSPHRASE)).toBeUndefined();
    expect(await atHand()).toBe(SECRET);
  });

  test('should join what was begun in the meantime', async () => {
    const text = await backup();
    const before = await entriesOf(app.database, 'm1');
    await reset();
    const { append } = await import('../../../lib/store/journal.ts');
    await append(app.database, await app.writer(), 'm2', [{ kind: 'merchant-created', name: '新' }]);
    expect(await restoreBackup(app, text, PASSPHRASE)).toBeUndefined();
    expect(await merchantOf(app.database, 'm2')).toMatchObject({ name: '新' });
    expect(await entriesOf(app.database, 'm1')).toEqual(before);
  });

  test('should keep the passphrase of today when the backup is of an older one', async () => {
    const text = await backup();
    await changePassphrase(app, PASSPHRASE, 'a mountain of chairs', 'a mountain of chairs');
    expect(await restoreBackup(app, text, 'a mountain of chairs')).toBe('wrong');
    expect(await restoreBackup(app, text, PASSPHRASE)).toBeUndefined();
    expect(await vaultNow(app)).toMatchObject({ state: 'unlocked', open: { header: { revision: 2 } } });
  });
});

describe('a backup that cannot be restored', () => {
  const change = (text: string, made: (file: Record<string, unknown>) => object): string => JSON.stringify(made(JSON.parse(text)));

  test.each<[string, (text: string) => string, string, string]>([
    ['no backup', () => '<html>', PASSPHRASE, 'unreadable'],
    ['one that was cut', (text) => text.slice(0, -9), PASSPHRASE, 'unreadable'],
    ['another passphrase', (text) => text, 'not the passphrase', 'wrong'],
    ['a newer one', (text) => change(text, (file) => ({ ...file, schema: 2 })), PASSPHRASE, 'newer'],
    [
      'a content of which a byte was changed',
      (text) => change(text, (file) => ({ ...file, content: `AAAA${String(file['content']).slice(4)}` })),
      PASSPHRASE,
      'damaged',
    ],
    ['weakened parameters', (text) => text.replace(/"memory":\d+/, '"memory":8'), PASSPHRASE, 'params'],
  ])('should be refused with its own reason and change nothing: %s', async (_, made, passphrase, problem) => {
    const text = made(await backup());
    await reset();
    expect(await restoreBackup(app, text, passphrase)).toBe(problem);
    expect(await readWhole(app.database)).toEqual({ entries: [], secrets: [], files: [] });
    expect(await vaultNow(app)).toEqual({ state: 'none' });
  });

  test('should be refused when it is of another vault, until that one is gone', async () => {
    const text = await backup();
    await loseVault(app);
    await setUpVault(app, 'a mountain of chairs', 'a mountain of chairs');
    const before = await readWhole(app.database);
    expect(await restoreBackup(app, text, PASSPHRASE)).toBe('other');
    expect(await readWhole(app.database)).toEqual(before);
    await loseVault(app);
    expect(await restoreBackup(app, text, PASSPHRASE)).toBeUndefined();
    expect(await atHand()).toBe(SECRET);
  });

  test('should leave nothing half done when the database turns a part of it down', async () => {
    const text = await backup();
    await reset();
    app.database.files.hook('creating', () => {
      throw new Error('no room left');
    });
    await expect(restoreBackup(app, text, PASSPHRASE)).rejects.toThrow();
    expect(await readWhole(app.database)).toEqual({ entries: [], secrets: [], files: [] });
    expect(await vaultNow(app)).toEqual({ state: 'none' });
  });
});

describe('the daily backup', () => {
  test('should be taken once a day while unlocked, and the last three kept', async () => {
    await openIn2026();
    const began = Date.now();
    for (const hours of [0, 1, 23, 24, 25, 48, 72]) {
      vi.setSystemTime(began + hours * 3_600_000);
      await backUpDaily(app);
    }
    expect((await keptBackups()).map(({ taken }) => (taken - began) / DAY)).toEqual([1, 2, 3]);
    expect([...kept.local.keys()].filter((key) => key.startsWith('backup:'))).toHaveLength(3);
    expect(JSON.stringify([...kept.local])).not.toContain(SECRET);
  });

  test('should be taken when the clock was set back behind the last one', async () => {
    await openIn2026();
    await backUpDaily(app);
    vi.setSystemTime(Date.now() - 400 * DAY);
    await backUpDaily(app);
    expect([await keptBackups(), (await vaultNow(app)).state]).toEqual([[expect.anything()], 'locked']);
    await unlockVault(app, PASSPHRASE);
    await backUpDaily(app);
    expect(await keptBackups()).toHaveLength(2);
  });

  test('should not be taken while locked, nor over a good one once something was lost', async () => {
    await lockVault();
    await backUpDaily(app);
    expect(await keptBackups()).toEqual([]);
    await beat(app);
    await reset();
    await setUpVault(app, PASSPHRASE, PASSPHRASE);
    await backUpDaily(app);
    expect(await keptBackups()).toEqual([]);
  });

  test('should bring everything back after the browser has reset the database', async () => {
    await backUpDaily(app);
    const [last] = await keptBackups();
    await reset();
    expect(await beat(app)).toBe('lost');
    expect(await restoreBackup(app, (await keptBackup(last?.key ?? '')) ?? '', PASSPHRASE)).toBeUndefined();
    expect(await beat(app)).toBe('well');
    expect(await atHand()).toBe(SECRET);
  });
});
