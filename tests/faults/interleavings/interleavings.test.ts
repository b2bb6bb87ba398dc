import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildEngine } from './inject.ts';
import type { Seen } from './judge.ts';
import { browserNow, runOnce } from './one-run.ts';

vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name) => Reflect.get(browserNow.polyfill, name) }),
}));
vi.mock('../../../lib/store/journal.ts', async () => (await import('./memory-journal.ts')).memoryJournal);
// One page is enough to write in; each more would be looked for in every document of every run.
vi.mock('../../../lib/catalog/all-pages.ts', async () => {
  const { page } = await import('../../../lib/catalog/consoles/kezhi/sms-platform.page.ts');
  return { allPages: new Map([[page.id, page]]) };
});
vi.mock('../../../lib/app/fact-menu.ts', () => ({ refreshFactMenu: async () => undefined }));

/** A thousand runs, a hundred to a test. */
const HUNDREDS = Array.from({ length: 10 }, (_, at) => at * 100 + 1);

/** A busy machine is no fault of a run. */
const PATIENCE = { timeout: 300_000 };

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
  await buildEngine();
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What the runs of these seeds did, the wrong of it with its seed. */
async function runAll(from: number, count: number, blind = false): Promise<Seen> {
  const all: Seen = { wrong: [], untold: [], right: { typed: 0, posted: 0 } };
  for (let seed = from; seed < from + count; seed += 1) {
    const { wrong, untold, right } = await runOnce(seed, blind);
    all.wrong.push(...wrong.map((what) => `seed ${seed}: ${what}`));
    all.untold.push(...untold);
    all.right.typed += right.typed;
    all.right.posted += right.posted;
  }
  return all;
}

/**
 * Two merchants, two panels, one browser: tabs of both, sign-ins with and without a load, back and forward, discarded, duplicated, closed and
 * reloaded tabs, an account exchanged in the open page, between any two calls that cross from the extension to the browser.
 *
 * What nothing in a browser can prevent, and is therefore not counted: a save from a page that shows its own merchant, when the session behind
 * it has become the other's and (1) no loaded tab shows that, or (2) it happened after the last look, while the save was on its way, or
 * (3) the console shows nowhere whose it is. Only the vendor knows then whose save it takes.
 */
test.each(HUNDREDS)(
  'a hundred interleavings from seed %i write nothing of one merchant into the console of the other',
  PATIENCE,
  async (from) => {
    const { wrong, right } = await runAll(from, 100);
    expect(wrong).toEqual([]);
    expect(right.typed, 'contents typed').toBeGreaterThan(50);
    expect(right.posted, 'contents posted').toBeGreaterThan(20);
  },
);

test('the same interleavings do write in the wrong place when the engine is not told whose page it is called for', PATIENCE, async () => {
  expect((await runAll(1, 100, true)).wrong).not.toEqual([]);
});
