import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { App } from '../../../lib/app/open-app.ts';
import { recordFact } from '../../../lib/app/record-fact.ts';
import { secretsOf } from '../../../lib/app/secrets.ts';
import { lockIfUnlocked } from '../../../lib/app/vault/auto-lock.ts';
import { loseVault, setUpVault, unlockVault } from '../../../lib/app/vault/keep-vault.ts';
import { lockVault, vaultNow } from '../../../lib/app/vault/session-key.ts';
import { merchantOf } from '../../../lib/store/journal.ts';
import { headerOf, sealedOf } from '../../../lib/store/vault.ts';
import { openHouse, PASSPHRASE, SECRET } from './a-house.ts';
import { emptyAreas, kept } from './fake-areas.ts';

vi.mock('../../../lib/browser/areas.ts', async () => (await import('./fake-areas.ts')).fakeAreas);
vi.mock('../../../lib/browser/idle.ts', () => ({ onAway: () => undefined, setAway: () => undefined }));
vi.mock('../../../lib/vault/stretch.ts', async () => ({ stretch: (await import('./quick-stretch.ts')).quickStretch }));

let app: App;
const give = (secret = SECRET): Promise<string | undefined> => recordFact(app, 'm1', 'smsPassword', secret, 'typed');
const atHand = async (): Promise<string | undefined> => (await secretsOf(app, 'm1')).atHand.get('smsPassword');

beforeEach(async () => {
  emptyAreas();
  app = await openHouse();
});

afterEach(() => app.database.delete());

/** Everything that outlasts the browser, as one text. */
async function onDisk(): Promise<string> {
  const tables = await Promise.all(app.database.tables.map((table) => table.toArray()));
  return JSON.stringify([tables, [...kept.local]]);
}

describe('without a vault', () => {
  test('a secret should be in the memory of the session alone', async () => {
    expect(await give()).toBeUndefined();
    expect(await atHand()).toBe(SECRET);
    expect(await onDisk()).not.toContain(SECRET);
    kept.session.clear();
    expect(await atHand()).toBeUndefined();
  });

  test('a person who goes away should lose nothing of it', async () => {
    await give();
    await lockIfUnlocked(app);
    expect(await atHand()).toBe(SECRET);
  });

  test('a weak or mistyped passphrase should make none', async () => {
    expect(await setUpVault(app, 'short', 'short')).toEqual({ passphrase: 'short' });
    expect(await setUpVault(app, PASSPHRASE, 'another passphrase')).toEqual({ passphrase: 'differs' });
    expect(await vaultNow(app)).toEqual({ state: 'none' });
  });
});

describe('setting up', () => {
  test('should take in what was typed before, and leave nothing of it in clear', async () => {
    await give();
    expect(await setUpVault(app, PASSPHRASE, PASSPHRASE)).toBeUndefined();
    expect(await atHand()).toBe(SECRET);
    expect(JSON.stringify([...kept.session])).not.toContain(SECRET);
    expect(await onDisk()).not.toContain(SECRET);
    expect(await onDisk()).not.toContain(PASSPHRASE);
  });

  test('should not make a second vault over the first', async () => {
    await setUpVault(app, PASSPHRASE, PASSPHRASE);
    const first = await headerOf(app.database);
    expect(await setUpVault(app, 'quite another one', 'quite another one')).toEqual({ problem: 'changed' });
    expect(await headerOf(app.database)).toEqual(first);
  });
});

describe('an unlocked vault', () => {
  beforeEach(() => setUpVault(app, PASSPHRASE, PASSPHRASE));

  test('should keep secrets sealed, and outlast the browser behind its passphrase', async () => {
    await give();
    expect(await onDisk()).not.toContain(SECRET);
    kept.session.clear();
    expect((await vaultNow(app)).state).toBe('locked');
    expect(await atHand()).toBeUndefined();
    expect(await unlockVault(app, PASSPHRASE)).toBeUndefined();
    expect(await atHand()).toBe(SECRET);
  });

  test('should forget everything in clear when it is locked', async () => {
    await give();
    kept.session.set('undo:run1', { password: 'Qw7-was-there' });
    kept.session.set('looked:7', 1);
    await lockIfUnlocked(app);
    expect([...kept.session]).toEqual([['looked:7', 1]]);
    expect(await atHand()).toBeUndefined();
    expect((await secretsOf(app, 'm1')).away.get('smsPassword')).toBe('locked');
  });

  test('should take nothing while it is locked, not even into the journal', async () => {
    await lockVault();
    expect(await give()).toBe('vault_locked');
    expect((await merchantOf(app.database, 'm1'))?.secrets).toEqual({});
    expect(JSON.stringify([...kept.session])).not.toContain(SECRET);
  });

  test('should not give back an older content that was put in the place of a newer one', async () => {
    await give('the-first-one');
    const [old] = await sealedOf(app.database, 'm1');
    await give();
    expect(await atHand()).toBe(SECRET);
    if (old !== undefined) await app.database.secrets.put(old);
    expect(await atHand()).toBeUndefined();
    expect((await secretsOf(app, 'm1')).away.get('smsPassword')).toBe('damaged');
  });

  test('should name what was damaged and still give the rest', async () => {
    await give();
    await recordFact(app, 'm1', 'appSecret', '0123456789abcdef0123456789abcdef', 'typed');
    const row = (await sealedOf(app.database, 'm1')).find(({ fact }) => fact === 'smsPassword');
    if (row !== undefined) await app.database.secrets.put({ ...row, fact: 'appSecret', merchant: 'm1' });
    const { atHand: there, away } = await secretsOf(app, 'm1');
    expect([...there]).toEqual([['smsPassword', SECRET]]);
    expect([...away]).toEqual([['appSecret', 'damaged']]);
  });

  test('should not be opened by a key of another vault', async () => {
    await give();
    const key = kept.session.get('vault:key') as Record<string, string>;
    kept.session.set('vault:key', { ...key, vault: 'another' });
    expect((await vaultNow(app)).state).toBe('locked');
  });

  test('should say so when its header is no header any more', async () => {
    await app.database.vault.put({ key: 'vault', header: { nonsense: true } as never });
    expect(await vaultNow(app)).toEqual({ state: 'locked' });
    expect(await unlockVault(app, PASSPHRASE)).toEqual({ problem: 'damaged' });
  });

  test('should refuse a header whose parameters were weakened', async () => {
    const header = await headerOf(app.database);
    if (typeof header === 'object')
      await app.database.vault.put({ key: 'vault', header: { ...header, kdf: { ...header.kdf, memory: 8 } } });
    await lockVault();
    expect(await unlockVault(app, PASSPHRASE)).toEqual({ problem: 'params' });
  });
});

test('a lost passphrase should cost the secrets, and nothing else', async () => {
  await setUpVault(app, PASSPHRASE, PASSPHRASE);
  await give();
  await recordFact(app, 'm1', 'smsAccount', 'leshi_yx', 'typed');
  await loseVault(app);
  expect(await vaultNow(app)).toEqual({ state: 'none' });
  expect(await atHand()).toBeUndefined();
  expect(await sealedOf(app.database, 'm1')).toEqual([]);
  expect((await merchantOf(app.database, 'm1'))?.facts['smsAccount']?.content).toBe('leshi_yx');
});
