import type { Page } from '@playwright/test';
import { deskBeside, FACTS, formOf, openKezhi, readyAtKezhi, wouldPost } from './hands/at-kezhi.ts';
import type { Desk } from './hands/desk.ts';
import { everythingStored } from './hands/everything-stored.ts';
import { buttonHost, middleOf, untilSeen } from './hands/page-button.ts';
import { text } from './hands/texts.ts';
import { expect, type Stage, test } from './stage/stage.ts';

const PAGE = '短信平台设置';

/** Whether the button lies in the window with some size, and which of the vendor's controls it covers. */
function placeOf(page: Page): Promise<{ inside: boolean; size: boolean; over: string[] }> {
  return buttonHost(page).evaluate((host) => {
    const own = host.getBoundingClientRect();
    const inside = own.left >= 0 && own.top >= 0 && own.right <= innerWidth && own.bottom <= innerHeight;
    const controls = [...document.querySelectorAll('a,button,input,select,textarea,label,td.label')].filter((element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    );
    const over = controls.filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && box.left < own.right && box.right > own.left && box.top < own.bottom && box.bottom > own.top;
    });
    return { inside, size: own.width > 0 && own.height > 0, over: over.map((element) => element.outerHTML.slice(0, 100)) };
  });
}

/** The console in front, its in-page button shown, a desk that lacks nothing behind it. */
async function withButton(stage: Stage): Promise<{ page: Page; desk: Desk }> {
  const ready = await readyAtKezhi(stage, 'sms-platform');
  await ready.page.bringToFront();
  await expect(buttonHost(ready.page)).toBeVisible();
  return ready;
}

/** Loads the page anew; answers what its window has heard in messages since. */
async function messagesFromLoad(page: Page): Promise<() => Promise<unknown[]>> {
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    addEventListener('message', ({ data }) => void heard.push(data));
  });
  await page.reload();
  await expect(buttonHost(page)).toBeVisible();
  return () => page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);
}

async function click(page: Page): Promise<void> {
  const { x, y } = await middleOf(page);
  await page.mouse.click(x, y);
}

/** Works for the merchant at hand, as another run would, until the returned function is called. */
async function holdMerchant(keeper: Page): Promise<() => Promise<void>> {
  await keeper.evaluate(async () => {
    const { merchant } = await chrome.storage.local.get('merchant');
    const held = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    void navigator.locks.request(`merchant:${merchant}`, () => {
      begun.resolve();
      return held.promise;
    });
    Object.assign(globalThis, { free: held.resolve });
    await begun.promise;
  });
  return () => keeper.evaluate(() => (globalThis as unknown as { free: () => void }).free());
}

async function expectRuns(stage: Stage, count: number, when: string): Promise<void> {
  const { database } = await everythingStored(stage.keeper);
  expect(database.split('"kind":"run-started"').length - 1, when).toBe(count);
}

test('the in-page button covers no control; a press writes all defaults but the password, posts nothing and opens the panel', async ({
  stage,
}) => {
  const { page, desk } = await withButton(stage);
  const heard = await messagesFromLoad(page);
  await untilSeen(page, true);
  expect(await placeOf(page)).toEqual({ inside: true, size: true, over: [] });
  await click(page);
  await desk.expectOutcome('applied');
  expect(await wouldPost(page, 'sms-platform')).toMatchObject({
    platformType: '1',
    smsAccount: FACTS['sms-platform'].smsAccount,
    smsPassword: '',
    verifyProductId: '676767',
    marketProductId: '160427',
  });
  await desk.expectPlan({ platform: 'keep', password: 'write' });
  await expect(buttonHost(page)).toHaveCount(0);
  expect(stage.practice.kezhi.posts).toEqual([]);
  const panels = (): Promise<number> =>
    stage.keeper.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length);
  await expect.poll(panels).toBe(1);
  expect(await heard(), 'no message tells the page that an extension is there').toEqual([]);
});

test('a press that begins nothing is told in the panel it opens, until a press begins something', async ({ stage }) => {
  const { page, desk } = await withButton(stage);
  // Only the panel that the press opens is there to hear of it.
  await desk.panel.close();
  const free = await holdMerchant(stage.keeper);
  await untilSeen(page, true);
  await click(page);
  const panel = await stage.openRealSidePanel(page);
  const told = (): Promise<unknown> => panel.evaluate(`document.querySelector('[data-outcome]:not([data-card] *)')?.textContent`);
  const sentence = text('outcome_conflict', [PAGE, text('outcome_found', [text('answer_busy')])]);
  await expect.poll(told).toContain(sentence);
  expect((await everythingStored(stage.keeper)).session).not.toContain('word:');
  await free();
  await click(page);
  const applied = (): Promise<unknown> => panel.evaluate(`document.querySelector('[data-card] [data-outcome="applied"]') !== null`);
  await expect.poll(applied, { timeout: 20_000 }).toBe(true);
  // The record shows the run before the panel hears what became of the press.
  await expect.poll(told).toBeUndefined();
});

test('Tab reaches the in-page button and Enter presses it', async ({ stage }) => {
  const { page, desk } = await withButton(stage);
  await untilSeen(page, true);
  await formOf(page, 'sms-platform').locator('form.settings [data-save]').focus();
  const isReached = (): Promise<boolean> => buttonHost(page).evaluate((host) => document.activeElement === host);
  for (let tabs = 0; tabs < 10 && !(await isReached()); tabs += 1) await page.keyboard.press('Tab');
  expect(await isReached()).toBe(true);
  await page.keyboard.press('Enter');
  await desk.expectOutcome('applied');
});

const ATTACKS: readonly (readonly [what: string, css: string])[] = [
  ['faded', 'html > div { opacity: 0.5 !important }'],
  // Not so faint that the form itself would count as hidden and the button go.
  ['faded with the whole page', 'html { opacity: 0.75 !important }'],
  [
    'under a sheet that lets clicks through',
    'body::after { content: ""; position: fixed; inset: 0; z-index: 2147483647; background: #fff; pointer-events: none }',
  ],
];

/** Clicks and keys that the page itself makes up. */
function pressByScript(page: Page): Promise<void> {
  return buttonHost(page).evaluate((host: HTMLElement) => {
    host.click();
    host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
    host.focus();
    host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
  });
}

/** A person's press on the button while the page does this to it. */
async function pressUnder(page: Page, css: string): Promise<void> {
  const { x, y } = await middleOf(page);
  const style = await formOf(page, 'sms-platform')
    .locator('html')
    .evaluateHandle((html, text) => {
      // The body behind the button's host, so that a sheet of the same height lies over it.
      html.append(document.body);
      return html.appendChild(Object.assign(document.createElement('style'), { textContent: text }));
    }, css);
  await untilSeen(page, false);
  await page.mouse.click(x, y);
  await style.evaluate((element) => element.remove());
  await untilSeen(page, true);
}

test("presses that the page makes up, or steals while the button is faded or covered, do nothing; the person's own does", async ({
  stage,
}) => {
  const { page, desk } = await withButton(stage);
  await untilSeen(page, true);
  await pressByScript(page);
  for (const [what, css] of ATTACKS) {
    await pressUnder(page, css);
    await expectRuns(stage, 0, what);
  }
  await click(page);
  await desk.expectOutcome('applied');
  await expectRuns(stage, 1, 'pressed by a person');
});

test('the in-page button goes when all is right and never comes on a page we do not know', async ({ stage }) => {
  const { page, desk } = await withButton(stage);
  await page.getByText('首页大盘').click();
  await desk.expectCard('unknown-page');
  for (const frame of page.frames()) await expect(frame.locator('html > div')).toHaveCount(0);
  await page.getByText('短信平台设置').click();
  await expect(buttonHost(page)).toBeVisible();
  await desk.press('apply-save');
  await desk.expectOutcome('proved');
  await expect(buttonHost(page)).toHaveCount(0);
});

test('without a merchant that is bound to the console no button is offered', async ({ stage }) => {
  const page = await openKezhi(stage, 'sms-platform');
  const desk = await deskBeside(stage);
  await expect(buttonHost(page)).toBeVisible();
  await desk.newMerchant('东城小馆');
  await desk.expectCard('refused');
  await expect(buttonHost(page)).toHaveCount(0);
});
