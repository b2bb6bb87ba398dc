import type { Page } from '@playwright/test';
import { Desk } from '../e2e/hands/desk.ts';
import type { Launched } from '../e2e/stage/launch.ts';
import { openPanelTab } from '../e2e/stage/open-panel-tab.ts';
import { fillDesk, MERCHANTS } from './fill-desk.ts';
import { median } from './median.ts';
import type { Row } from './row.ts';
import { type DeskWatch, watchDesk } from './watch-desk.ts';

const ROUNDS = 7;
/** How long after a change the panel is given to read what it wants to, in ms. */
const SETTLED = 1_500;

/** The panel over a full database: when the checklist and the card stand there, as against one merchant alone; when its list of merchants does; and what one new entry makes it read. */
export async function benchDesk(launched: Launched): Promise<Row[]> {
  const { context, extensionId } = launched;
  const first = new Desk(await openPanelTab(launched));
  await first.createMerchant('乐食客至');
  await first.panel.close();
  const alone = await rounds(launched, readyTime);
  const keeper = await context.newPage();
  await keeper.goto(`chrome-extension://${extensionId}/manifest.json`);
  const rows = await fillDesk(keeper);
  const [ready, lists, reads] = [await rounds(launched, readyTime), await rounds(launched, listTime), await rounds(launched, readsOfTick)];
  await keeper.close();
  const what = `panel opened until checklist and card, ${MERCHANTS.toLocaleString('en')} merchants, ${rows.toLocaleString('en')} journal rows (ms)`;
  return [
    { what, ours: ready, goal: 200 },
    { what, ours: ready, theirs: alone, than: 'one merchant alone', goal: 1.25 },
    { what: 'its list of merchants pressed until drawn (ms)', ours: lists, goal: 100 },
    { what: 'rows it reads for one new entry', ours: reads, goal: 50 },
  ];
}

/** The median of a measure of panels that are opened one after the other. */
async function rounds(launched: Launched, measure: (panel: Page) => Promise<number>): Promise<number> {
  const measured: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const panel = await openPanelTab(launched, (page) => page.addInitScript(watchDesk));
    await panel.waitForFunction(() => (globalThis as unknown as { deskWatch: DeskWatch }).deskWatch.ready !== undefined);
    measured.push(await measure(panel));
    await panel.close();
  }
  return median(measured);
}

async function readyTime(panel: Page): Promise<number> {
  return panel.evaluate(() => (globalThis as unknown as { deskWatch: DeskWatch }).deskWatch.ready ?? Number.NaN);
}

/** From the press to the frame after the list stands there. */
async function listTime(panel: Page): Promise<number> {
  return panel.evaluate(async () => {
    const began = performance.now();
    document.querySelector<HTMLElement>('[data-action="merchants"]')?.click();
    while (document.querySelector('[role="option"]') === null) await new Promise(requestAnimationFrame);
    return performance.now() - began;
  });
}

/** A step is ticked in the panel once it has come to rest, which is after the one whole look at the journal: what it reads until it rests again. */
async function readsOfTick(panel: Page): Promise<number> {
  return panel.evaluate(async (rest) => {
    const { deskWatch } = globalThis as unknown as { deskWatch: DeskWatch };
    const rested = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, rest));
    await rested();
    deskWatch.reads = 0;
    document.querySelector<HTMLElement>('[data-step] input[type="checkbox"]')?.click();
    await rested();
    return deskWatch.reads;
  }, SETTLED);
}
