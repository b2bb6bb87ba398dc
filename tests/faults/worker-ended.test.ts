import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { applyPage } from '../../lib/app/apply-page.ts';
import type { App } from '../../lib/app/open-app.ts';
import { settleInterrupted } from '../../lib/app/settle-interrupted.ts';
import { undoRun } from '../../lib/app/undo-run.ts';
import type { Run } from '../../lib/domain/merchant.ts';
import { entriesOf, merchantOf } from '../../lib/store/journal.ts';
import { emptyAreas, kept } from '../unit/vault/fake-areas.ts';
import { newTab, PAGE, reload, tab } from './fake-console.ts';
import { FACTS, openMortal, startWorker, wasEnded } from './fake-worker.ts';

vi.mock('../../lib/browser/areas.ts', async () => (await import('./fake-console.ts')).mortalAreas);
vi.mock('../../lib/browser/engine-call.ts', async () => (await import('./fake-console.ts')).fakeEngine);
vi.mock('../../lib/browser/tabs.ts', async () => (await import('./fake-console.ts')).fakeTabs);
vi.mock('../../lib/browser/loads.ts', async () => (await import('./fake-console.ts')).fakeLoads);
vi.mock('webextension-polyfill', () => ({ default: {} }));

let app: App;
const ORDER = { tabId: 7, merchant: 'm1', page: PAGE };
const RIGHT = {
  platform: '助通',
  account: FACTS.smsAccount,
  password: FACTS.smsPassword,
  verifyProduct: '676767',
  marketingProduct: '160427',
};
const runs = async (): Promise<readonly Run[]> => (await merchantOf(app.database, 'm1'))?.runs ?? [];

beforeEach(anew);
afterEach(async () => {
  startWorker();
  await app.database.delete();
});

async function anew(): Promise<void> {
  startWorker();
  emptyAreas();
  newTab();
  app = await openMortal();
}

/** Ends the worker at each of its moments in turn, from the first on until it lives to the end; after each end, `then`. */
async function endAtEach(
  prepare: () => Promise<unknown>,
  work: () => Promise<unknown>,
  then: (at: number) => Promise<void>,
): Promise<number> {
  for (let at = 0; ; at += 1) {
    await app.database.delete();
    await anew();
    await prepare();
    startWorker(at);
    const fault = await work().then(
      () => undefined,
      (why: unknown) => why,
    );
    startWorker();
    if (fault === undefined) return at;
    expect(wasEnded(fault), String(fault)).toBe(true);
    await then(at);
  }
}

const apply = () => applyPage(app, { ...ORDER, save: true });

test('ended at any moment of 应用并保存: the next one completes it, nothing is written or posted twice, and nothing half done is called done', async () => {
  const moments = await endAtEach(
    async () => undefined,
    apply,
    async (at) => {
      const isStored = tab.posts.length === 1;
      await settleInterrupted(app, 'm1');
      const [interrupted] = await runs();
      if (interrupted !== undefined && !isStored) expect(interrupted.ended?.outcome, `moment ${at}`).toBe('unknown-after-restart');
      expect((await merchantOf(app.database, 'm1'))?.proofs, `moment ${at}`).toEqual({});
      const again = await apply();
      expect(['proved', 'already-right'], `moment ${at}: ${JSON.stringify(again)}`).toContain(again.outcome);
      expect(tab.stored, `moment ${at}`).toMatchObject(RIGHT);
      expect(tab.posts, `moment ${at}`).toHaveLength(1);
      expect(tab.writes.toSorted(), `moment ${at}`).toEqual(Object.keys(RIGHT).toSorted());
      await expectWhole(at);
    },
  );
  expect(moments).toBeGreaterThan(40);
});

/** Every run has its beginning and its end, and what is folded is what the entries say. */
async function expectWhole(at: number): Promise<void> {
  const entries = await entriesOf(app.database, 'm1');
  const of = (kind: string): number => entries.filter((entry) => entry.kind === kind).length;
  expect(of('run-ended'), `moment ${at}`).toBe(of('run-started'));
  expect(JSON.stringify(entries), `moment ${at}`).not.toContain(FACTS.smsPassword);
}

test('ended at any moment of 撤销: pressed again it puts back everything, the password too', async () => {
  const before = { ...tab.fields };
  const prepare = () => applyPage(app, { ...ORDER, save: false });
  const undo = async () => undoRun(app, 7, 'm1', (await runs())[0]?.id ?? '');
  const moments = await endAtEach(prepare, undo, async (at) => {
    if ((await runs())[0]?.undone === undefined) expect(await undo(), `moment ${at}`).toMatchObject({ outcome: 'applied' });
    expect(tab.fields, `moment ${at}`).toEqual(before);
    expect(tab.posts).toEqual([]);
  });
  expect(moments).toBeGreaterThan(15);
});

test('the browser quits in the middle of a run: nothing goes on by itself, and what was written is read, not assumed', async () => {
  await apply().catch(() => undefined);
  const whole = tab.writes.length;
  await app.database.delete();
  await anew();
  tab.before['verifyProduct'] = () => startWorker(0);
  expect(wasEnded(await apply().catch((why: unknown) => why))).toBe(true);
  startWorker();
  kept.session.clear();
  reload();
  await settleInterrupted(app, 'm1');
  expect((await runs())[0]).toMatchObject({ ended: { outcome: 'unknown-after-restart' } });
  expect(tab.writes.length).toBeLessThan(whole);
  expect([tab.posts, tab.fields]).toEqual([[], tab.stored]);
});
