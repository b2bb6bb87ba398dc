import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { App } from '../../../lib/app/open-app.ts';
import { recordFact } from '../../../lib/app/record-fact.ts';
import { acceptDatabase, beat } from '../../../lib/app/vault/heartbeat.ts';
import { changePassphrase, setUpVault } from '../../../lib/app/vault/keep-vault.ts';
import { readArea } from '../../../lib/browser/areas.ts';
import { Database } from '../../../lib/store/database.ts';
import { openHouse, PASSPHRASE, SECRET } from './a-house.ts';
import { emptyAreas } from './fake-areas.ts';

vi.mock('../../../lib/browser/areas.ts', async () => (await import('./fake-areas.ts')).fakeAreas);
vi.mock('../../../lib/vault/stretch.ts', async () => ({ stretch: (await import('./quick-stretch.ts')).quickStretch }));

let app: App;

beforeEach(async () => {
  emptyAreas();
  app = await openHouse();
  await setUpVault(app, PASSPHRASE, PASSPHRASE);
  await recordFact(app, 'm1', 'smsPassword', SECRET, 'typed');
});

afterEach(() => app.database.delete());

describe('the heartbeat', () => {
  test('should be well as the database grows', async () => {
    expect(await beat(app)).toBe('well');
    await recordFact(app, 'm1', 'smsPassword', 'another one', 'typed');
    await changePassphrase(app, PASSPHRASE, 'a mountain of chairs', 'a mountain of chairs');
    expect(await beat(app)).toBe('well');
    expect(await beat(app)).toBe('well');
  });

  test('should count what came since a whole look, and agree with the next whole one', async () => {
    await beat(app);
    await recordFact(app, 'm1', 'smsAccount', 'leshi_yx', 'typed');
    await recordFact(app, 'm1', 'smsAccount', 'leshi_yy', 'typed');
    expect(await beat(app, 'since')).toBe('well');
    expect(await readArea('local', 'heartbeat')).toMatchObject({ entries: await app.database.entries.count() });
    expect(await beat(app)).toBe('well');
    const last = await app.database.entries.orderBy('clock').last();
    await app.database.entries.delete(last?.id ?? '');
    expect(await beat(app, 'since')).toBe('lost');
  });

  test('should notice an older state that grew again until it looked the same', async () => {
    await beat(app);
    const last = await app.database.entries.orderBy('clock').last();
    await app.database.entries.delete(last?.id ?? '');
    await recordFact(app, 'm1', 'smsAccount', 'leshi_yx', 'typed');
    await recordFact(app, 'm1', 'smsAccount', 'leshi_yy', 'typed');
    expect(await beat(app)).toBe('lost');
    expect(await beat(app)).toBe('lost');
  });

  test('should notice an entry that is gone from the middle', async () => {
    await beat(app);
    const first = await app.database.entries.orderBy('clock').first();
    await app.database.entries.delete(first?.id ?? '');
    expect(await beat(app)).toBe('lost');
  });

  test('should notice a vault that is gone or was put back under its old passphrase', async () => {
    const old = await app.database.vault.get('vault');
    await changePassphrase(app, PASSPHRASE, 'a mountain of chairs', 'a mountain of chairs');
    await beat(app);
    if (old !== undefined) await app.database.vault.put(old);
    expect(await beat(app)).toBe('lost');
    await app.database.vault.clear();
    expect(await beat(app)).toBe('lost');
  });

  test('should be well again once a person goes on without what was lost', async () => {
    await beat(app);
    await app.database.delete();
    app = { ...app, database: new Database() };
    expect(await beat(app)).toBe('lost');
    await acceptDatabase(app);
    expect(await beat(app)).toBe('well');
  });
});
