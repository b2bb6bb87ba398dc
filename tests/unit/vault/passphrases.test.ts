import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { App } from '../../../lib/app/open-app.ts';
import { recordFact } from '../../../lib/app/record-fact.ts';
import { secretsOf } from '../../../lib/app/secrets.ts';
import { changePassphrase, setUpVault, unlockVault } from '../../../lib/app/vault/keep-vault.ts';
import { lockVault } from '../../../lib/app/vault/session-key.ts';
import { headerOf } from '../../../lib/store/vault.ts';
import { openHouse, PASSPHRASE, SECRET } from './a-house.ts';
import { emptyAreas, kept } from './fake-areas.ts';

vi.mock('../../../lib/browser/areas.ts', async () => (await import('./fake-areas.ts')).fakeAreas);
vi.mock('../../../lib/vault/stretch.ts', async () => ({ stretch: (await import('./quick-stretch.ts')).quickStretch }));

let app: App;

beforeEach(async () => {
  emptyAreas();
  app = await openHouse();
});

afterEach(async () => {
  vi.useRealTimers();
  await app.database.delete();
});

describe('wrong passphrases', () => {
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 1) });
    await setUpVault(app, PASSPHRASE, PASSPHRASE);
    await lockVault();
  });

  async function fail(times: number): Promise<void> {
    for (let time = 0; time < times; time += 1) await unlockVault(app, 'not the passphrase');
  }

  test('should cost nothing twice, and then make everybody wait, even the right one', async () => {
    expect(await unlockVault(app, 'not the passphrase')).toEqual({ problem: 'wrong' });
    await fail(1);
    expect(await unlockVault(app, 'not the passphrase')).toEqual({ problem: 'wrong', until: Date.now() + 2_000 });
    expect(await unlockVault(app, PASSPHRASE)).toEqual({ problem: 'wait', until: Date.now() + 2_000 });
    vi.setSystemTime(Date.now() + 2_000);
    expect(await unlockVault(app, PASSPHRASE)).toBeUndefined();
  });

  test('should be remembered by a browser that was started anew', async () => {
    await fail(3);
    kept.session.clear();
    expect(await unlockVault(app, PASSPHRASE)).toMatchObject({ problem: 'wait' });
  });

  test('should not be undone by setting the clock back, nor wait for ever then', async () => {
    await fail(3);
    vi.setSystemTime(Date.now() - 400 * 86_400_000);
    expect(await unlockVault(app, PASSPHRASE)).toEqual({ problem: 'wait', until: Date.now() + 2_000 });
    vi.setSystemTime(Date.now() + 2_000);
    expect(await unlockVault(app, PASSPHRASE)).toBeUndefined();
  });

  test('should be forgotten after the right one', async () => {
    await fail(2);
    await unlockVault(app, PASSPHRASE);
    await lockVault();
    await fail(1);
    expect(await unlockVault(app, PASSPHRASE)).toBeUndefined();
  });

  test('should count while two windows try at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => unlockVault(app, 'not the passphrase')));
    expect(answers.map((answer) => answer?.problem)).toEqual(['wrong', 'wrong', 'wrong', 'wait', 'wait']);
  });
});

describe('another passphrase', () => {
  beforeEach(() => setUpVault(app, PASSPHRASE, PASSPHRASE));

  test('should open what the first one sealed', async () => {
    await recordFact(app, 'm1', 'smsPassword', SECRET, 'typed');
    expect(await changePassphrase(app, PASSPHRASE, 'a mountain of chairs', 'a mountain of chairs')).toBeUndefined();
    await lockVault();
    expect(await unlockVault(app, PASSPHRASE)).toEqual({ problem: 'wrong' });
    expect(await unlockVault(app, 'a mountain of chairs')).toBeUndefined();
    expect((await secretsOf(app, 'm1')).atHand.get('smsPassword')).toBe(SECRET);
  });

  test('should not be set without the old one, however open the vault is', async () => {
    const before = await headerOf(app.database);
    expect(await changePassphrase(app, 'not the passphrase', 'a mountain of chairs', 'a mountain of chairs')).toEqual({ problem: 'wrong' });
    expect(await headerOf(app.database)).toEqual(before);
  });
});
