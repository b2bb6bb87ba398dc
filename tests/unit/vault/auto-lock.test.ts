import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { App } from '../../../lib/app/open-app.ts';
import { readSettings, setLockMinutes, setPerson } from '../../../lib/app/settings.ts';
import { lockWhenAway } from '../../../lib/app/vault/auto-lock.ts';
import { setUpVault, unlockVault } from '../../../lib/app/vault/keep-vault.ts';
import { vaultNow } from '../../../lib/app/vault/session-key.ts';
import { openHouse, PASSPHRASE } from './a-house.ts';
import { emptyAreas, kept } from './fake-areas.ts';

/** The browser's own watch over the person: after how many seconds it calls, and whom. */
const idle = vi.hoisted(() => ({ seconds: 0, away: (): void => undefined }));
vi.mock('../../../lib/browser/idle.ts', () => ({
  setAway: (seconds: number) => void Object.assign(idle, { seconds }),
  onAway: (away: () => void) => void Object.assign(idle, { away }),
}));
vi.mock('../../../lib/browser/areas.ts', async () => {
  const { fakeAreas } = await import('./fake-areas.ts');
  const onKeyChange = (area: 'local' | 'session', key: string, callback: () => void) =>
    fakeAreas.onAreaChange(area, (keys) => void (keys.includes(key) && callback()));
  return { ...fakeAreas, onKeyChange };
});
vi.mock('../../../lib/vault/stretch.ts', async () => ({ stretch: (await import('./quick-stretch.ts')).quickStretch }));

let app: App;
const state = async (): Promise<string> => (await vaultNow(app)).state;

beforeEach(async () => {
  emptyAreas();
  app = await openHouse();
  await setUpVault(app, PASSPHRASE, PASSPHRASE);
});

afterEach(async () => {
  vi.useRealTimers();
  await app.database.delete();
});

describe('while nobody is there', () => {
  test('the vault locks, after a quarter of an hour where nobody has set anything', async () => {
    lockWhenAway(app);
    await vi.waitFor(() => expect(idle.seconds).toBe(900));
    idle.away();
    await vi.waitFor(async () => expect(await state()).toBe('locked'));
  });

  test('the time that is set counts at once', async () => {
    lockWhenAway(app);
    await vi.waitFor(() => expect(idle.seconds).toBe(900));
    await setLockMinutes(1);
    await vi.waitFor(() => expect(idle.seconds).toBe(60));
  });

  test('another time than those offered is not taken, and settings of an older version keep all they have', async () => {
    await expect(setLockMinutes(10_000)).rejects.toThrow();
    kept.local.set('settings', { kezhiOrigins: ['https://vip.example.cn'], person: '王芳' });
    expect(await readSettings()).toEqual({ kezhiOrigins: ['https://vip.example.cn'], person: '王芳', lockMinutes: 15 });
    await setLockMinutes(30);
    await setPerson('李雷');
    expect(await readSettings()).toMatchObject({ person: '李雷', lockMinutes: 30 });
  });
});

describe('a clock', () => {
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 1) });
    kept.session.clear();
    expect(await unlockVault(app, PASSPHRASE)).toBeUndefined();
  });

  const go = (minutes: number): void => void vi.setSystemTime(Date.now() + minutes * 60_000);

  test('that is set back by two days locks the vault, and nothing in clear stays', async () => {
    kept.session.set('undo:run1', { password: 'Qw7-was-there' });
    go(-2 * 24 * 60);
    expect(await state()).toBe('locked');
    expect([...kept.session]).toEqual([]);
    expect(await unlockVault(app, PASSPHRASE)).toBeUndefined();
    expect(await state()).toBe('unlocked');
  });

  test('that is set back behind the time it went on to is noticed as well', async () => {
    go(8 * 60);
    expect(await state()).toBe('unlocked');
    go(-60);
    expect(await state()).toBe('locked');
  });

  test('that the network corrects by a few minutes, or that goes on by 400 days, locks nothing', async () => {
    go(-4);
    expect(await state()).toBe('unlocked');
    go(400 * 24 * 60);
    expect(await state()).toBe('unlocked');
  });
});
