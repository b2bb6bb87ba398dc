import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { applyPage } from '../../lib/app/apply-page.ts';
import { bindDocument } from '../../lib/app/document-bindings.ts';
import type { App } from '../../lib/app/open-app.ts';
import { cancelRun } from '../../lib/app/run-cancel.ts';
import { settleInterrupted } from '../../lib/app/settle-interrupted.ts';
import { undoRun } from '../../lib/app/undo-run.ts';
import { setUpVault, unlockVault } from '../../lib/app/vault/keep-vault.ts';
import { lockVault } from '../../lib/app/vault/session-key.ts';
import type { Run } from '../../lib/domain/merchant.ts';
import { merchantOf } from '../../lib/store/journal.ts';
import { PASSPHRASE } from '../unit/vault/a-house.ts';
import { emptyAreas, kept } from '../unit/vault/fake-areas.ts';
import { newTab, ORIGIN, PAGE, reload, tab } from './fake-console.ts';
import { FACTS, openMortal, startWorker } from './fake-worker.ts';

vi.mock('../../lib/browser/areas.ts', async () => (await import('./fake-console.ts')).mortalAreas);
vi.mock('../../lib/browser/engine-call.ts', async () => (await import('./fake-console.ts')).fakeEngine);
vi.mock('../../lib/browser/tabs.ts', async () => (await import('./fake-console.ts')).fakeTabs);
vi.mock('../../lib/browser/loads.ts', async () => (await import('./fake-console.ts')).fakeLoads);
vi.mock('../../lib/vault/stretch.ts', async () => ({ stretch: (await import('../unit/vault/quick-stretch.ts')).quickStretch }));
vi.mock('webextension-polyfill', () => ({ default: {} }));

let app: App;
const ORDER = { tabId: 7, merchant: 'm1', page: PAGE };
const apply = (save = true) => applyPage(app, { ...ORDER, save });
const runs = async (): Promise<readonly Run[]> => (await merchantOf(app.database, 'm1'))?.runs ?? [];

beforeEach(async () => {
  startWorker();
  emptyAreas();
  newTab();
  app = await openMortal();
});
afterEach(() => app.database.delete());

/** Sees that the run stopped before the vendor's save, says so of this field, and that the next one completes what is left. */
async function expectStopped(outcome: string, field: string, mend: () => unknown): Promise<void> {
  expect(await apply()).toMatchObject({ outcome, refusal: { outcome, field } });
  expect((await runs())[0]).toMatchObject({ ended: { outcome, evidence: 'none' }, savePressed: false });
  expect(tab.posts).toEqual([]);
  tab.before = {};
  await mend();
  expect(await apply()).toMatchObject({ outcome: 'proved' });
  expect(tab.stored).toMatchObject({ platform: '助通', account: FACTS.smsAccount, password: FACTS.smsPassword });
  expect(tab.posts).toHaveLength(1);
}

describe('a run that meets, between two fields,', () => {
  const none = () => undefined;

  test.each<[title: string, happens: () => unknown, outcome: string, mend: () => unknown]>([
    ['a reload: what was typed is gone and is written again', reload, 'wrong-page', none],
    ['the end of the session', () => Object.assign(tab, { signedOut: true }), 'signed-out', () => Object.assign(tab, { signedOut: false })],
    [
      'a page the browser no longer lets the extension into',
      () => Object.assign(tab, { url: undefined }),
      'wrong-page',
      () => Object.assign(tab, { url: ORIGIN }),
    ],
    [
      'a person who types into the same field',
      () => Object.assign(tab.fields, { verifyProduct: '9' }),
      'conflict',
      () => Object.assign(tab.fields, { verifyProduct: '1' }),
    ],
  ])('%s', async (_, happens, outcome, mend) => {
    tab.before['verifyProduct'] = happens;
    await expectStopped(outcome, 'verifyProduct', mend);
  });

  test('somebody else’s sign-in: nothing more is written, and before anything else the next one asks whose it is', async () => {
    tab.before['verifyProduct'] = () => {
      tab.account = { merchantCode: 'OTHER' };
      reload();
    };
    expect(await apply()).toMatchObject({ outcome: 'wrong-page', refusal: { field: 'verifyProduct' } });
    const written = tab.writes.length;
    expect(await apply()).toMatchObject({ outcome: 'wrong-merchant', refusal: { there: ['OTHER', 'LSKZ'] } });
    expect([tab.writes.length, tab.posts]).toEqual([written, []]);
  });

  test('a cancel: it stops at the next field', async () => {
    tab.before['platform'] = async () => cancelRun((await runs())[0]?.id ?? '');
    tab.before['account'] = () => undefined;
    expect(await apply()).toMatchObject({ outcome: 'cancelled' });
    expect(tab.posts).toEqual([]);
  });

  test('a vault that locks: it stops before the next secret', async () => {
    await setUpVault(app, PASSPHRASE, PASSPHRASE);
    tab.before['account'] = () => void lockVault();
    await expectStopped('locked', 'password', () => unlockVault(app, PASSPHRASE));
  });

  test('a second panel’s press: the second is told, the first goes on alone', async () => {
    const [first, second] = await Promise.all([apply(), apply()]);
    expect([first.outcome, second.outcome].toSorted()).toEqual(['conflict', 'proved']);
    expect([first, second].find(({ outcome }) => outcome === 'conflict')?.refusal).toMatchObject({ says: 'busy' });
    expect(await runs()).toHaveLength(1);
    expect(tab.posts).toHaveLength(1);
  });
});

describe('a save', () => {
  test('that is pressed offline proves nothing, is not pressed again by itself, and completes when the network is back', async () => {
    tab.answer = { outcome: 'silent' };
    expect(await apply()).toMatchObject({ outcome: 'not-verified' });
    expect((await runs())[0]).toMatchObject({ savePressed: true, ended: { outcome: 'not-verified' } });
    expect((await merchantOf(app.database, 'm1'))?.proofs).toEqual({});
    expect(tab.posts).toEqual([]);
    tab.answer = { outcome: 'saved', said: '提交成功' };
    expect(await apply()).toMatchObject({ outcome: 'proved' });
    expect(tab.posts).toHaveLength(1);
  });

  test.each([
    [{ outcome: 'refused-by-page', says: 'kezhi_failed', detail: '失败 500' } as const],
    [{ outcome: 'needs-human', detail: '确定要保存吗？' } as const],
  ])('that is answered by %o is told so and proves nothing', async (answer) => {
    tab.answer = answer;
    expect(await apply()).toMatchObject({ outcome: answer.outcome, refusal: answer });
    expect((await merchantOf(app.database, 'm1'))?.proofs).toEqual({});
  });

  test('whose scan nobody makes while the machine sleeps for two hours waits no longer than its time', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    tab.answer = { outcome: 'scan' };
    tab.beforeAnswer = () => vi.advanceTimersByTime(2 * 3_600_000);
    expect(await apply()).toMatchObject({ outcome: 'needs-human' });
    vi.useRealTimers();
    expect((await runs())[0]).toMatchObject({ ended: { outcome: 'needs-human' } });
    expect(tab.posts).toEqual([]);
  });
});

describe('撤销', () => {
  test('with the vault locked writes nothing at all and names the password, whose old content went with the key', async () => {
    await setUpVault(app, PASSPHRASE, PASSPHRASE);
    await apply(false);
    const applied = { ...tab.fields };
    await lockVault();
    const [run] = await runs();
    const lost = { outcome: 'not-editable', refusal: { outcome: 'not-editable', field: 'password', says: 'undo_lost' } };
    expect(await undoRun(app, 7, 'm1', run?.id ?? '')).toEqual(lost);
    await unlockVault(app, PASSPHRASE);
    expect(await undoRun(app, 7, 'm1', run?.id ?? '')).toEqual(lost);
    expect(tab.fields).toEqual(applied);
    expect((await runs())[0]?.undone).toBeUndefined();
  });
});

describe('a full session memory', () => {
  test('ends the run in the open, says nothing was proved, and takes neither the key nor what was kept', async () => {
    await setUpVault(app, PASSPHRASE, PASSPHRASE);
    const key = kept.session.get('vault:key');
    tab.before['platform'] = () => Object.assign(tab, { full: true });
    await expect(apply()).rejects.toThrow('quota');
    tab.full = false;
    expect(kept.session.get('vault:key')).toEqual(key);
    await settleInterrupted(app, 'm1');
    expect((await runs())[0]).toMatchObject({ ended: { outcome: 'unknown-after-restart' }, savePressed: false });
    expect(tab.posts).toEqual([]);
  });
});

test('a tab that is another document now is bound to nobody: the question is asked again', async () => {
  tab.account = {};
  expect(await apply()).toMatchObject({ outcome: 'needs-decision' });
  await bindDocument('frame 0 of document 1', 'm1');
  reload();
  expect(await apply()).toMatchObject({ outcome: 'needs-decision' });
  expect(tab.writes).toEqual([]);
});
