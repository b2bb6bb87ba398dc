import type { Page } from '@playwright/test';
import type { Launched } from '../e2e/stage/launch.ts';
import { openPanelTab } from '../e2e/stage/open-panel-tab.ts';
import { fillDesk, MERCHANTS } from './fill-desk.ts';
import { median } from './median.ts';
import type { Row } from './row.ts';
import { type DeskWatch, watchDesk } from './watch-desk.ts';

const ROUNDS = 7;
/** How long after a change the panel is given to read what it wants to, in ms. */
const SETTLED = 1_500;

const watched = (panel: Page): Promise<DeskWatch> => panel.evaluate(() => (globalThis as unknown as { deskWatch: DeskWatch }).deskWatch);

/** The panel over a full database: when the checklist and the card stand there, when the list of merchants does, and what one new entry makes it read. */
export async function benchDesk(launched: Launched): Promise<Row[]> {
  const keeper = await launched.context.newPage();
  // The first panel makes the database.
  const first = await openPanelTab(launched);
  await first.locator('[data-action="merchants"]').waitFor();
  await first.close();
  await keeper.goto(`chrome-extension://${launched.extensionId}/manifest.json`);
  const rows = await fillDesk(keeper);
  const [ready, lists, reads] = [[] as number[], [] as number[], [] as number[]];
  for (let round = 0; round < ROUNDS; round += 1) {
    const panel = await openPanelTab(launched, (page) => page.addInitScript(watchDesk));
    await panel.waitForFunction(() => (globalThis as unknown as { deskWatch: DeskWatch }).deskWatch.ready !== undefined);
    ready.push((await watched(panel)).ready ?? Number.NaN);
    lists.push(await listTime(panel));
    reads.push(await readsOfTick(panel));
    await panel.close();
  }
  await keeper.close();
  const at = `${MERCHANTS.toLocaleString('en')} merchants, ${rows.toLocaleString('en')} journal rows`;
  return [
    { what: `panel opened until checklist and card, ${at} (ms)`, ours: median(ready), goal: 200 },
    { what: 'its list of merchants pressed until drawn (ms)', ours: median(lists), goal: 100 },
    { what: 'rows it reads for one new entry', ours: median(reads), goal: 50 },
  ];
}

/** From the press to the frame after the list stands there. */
async function listTime(panel: Page): Promise<number> {
  const time = await panel.evaluate(async () => {
    const began = performance.now();
    document.querySelector<HTMLElement>('[data-action="merchants"]')?.click();
    while (document.querySelector('[role="option"]') === null) await new Promise(requestAnimationFrame);
    return performance.now() - began;
  });
  await panel.keyboard.press('Escape');
  return time;
}

/** A step is ticked in the panel: what it reads until it has come to rest. */
async function readsOfTick(panel: Page): Promise<number> {
  return panel.evaluate(async (rest) => {
    const { deskWatch } = globalThis as unknown as { deskWatch: DeskWatch };
    deskWatch.reads = 0;
    document.querySelector<HTMLElement>('[data-step] input[type="checkbox"]')?.click();
    await new Promise((resolve) => setTimeout(resolve, rest));
    return deskWatch.reads;
  }, SETTLED);
}
