import type { BrowserContext, Page, TestInfo } from '@playwright/test';
import { expectLoaded, FACTS, openKezhi, readyAtKezhi, wouldPost } from './hands/at-kezhi.ts';
import { Desk } from './hands/desk.ts';
import { text } from './hands/texts.ts';
import { type LaunchChoice, launch } from './stage/launch.ts';
import { openPanelTab } from './stage/open-panel-tab.ts';
import { expect, type Stage, test } from './stage/stage.ts';

/** What only a real browser can do to a run. The whole list is in tests/faults/points/. */
const FORM = 'sms-platform';
const CHANGES = { platform: 'write', account: 'write', verifyProduct: 'write', marketingProduct: 'write' } as const;

/** A browser of its own on the same consoles, for what the one that all tests share would not survive. */
async function inOwnBrowser(stage: Stage, choice: Omit<LaunchChoice, 'hostRules'>, act: (own: Stage) => Promise<void>): Promise<void> {
  const launched = await launch({ hostRules: stage.practice.hostRules, ...choice });
  try {
    await act({ ...stage, ...launched, openPanelTab: () => openPanelTab(launched) });
  } finally {
    await launched.context.close().catch(() => undefined); // it may have been killed
  }
}

/** What stands over the extension's icon while the page at this address is in front, asked where no panel looks at it. */
async function badgeAt({ context }: Stage, address: string): Promise<string | undefined> {
  return context.serviceWorkers()[0]?.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    return tab?.id === undefined ? undefined : chrome.action.getBadgeText({ tabId: tab.id });
  }, address);
}

test('a page that the back button brings back whole is looked at again, and written as itself', async ({ stage }) => {
  await inOwnBrowser(stage, { backForward: true }, async (own) => {
    const { page, desk } = await readyAtKezhi(own, FORM);
    await desk.expectPlan(CHANGES);
    const console = page.url();
    await page.evaluate(() => Object.assign(window, { kept: true }));
    await page.goto(`chrome-extension://${own.extensionId}/privacy.html`);
    await desk.expectCard('elsewhere');
    await desk.panel.close();
    await page.evaluate(() => history.back());
    await page.waitForURL(console, { waitUntil: 'commit' });
    expect(await page.evaluate(() => 'kept' in window), 'the very same document').toBe(true);
    await expect.poll(() => badgeAt(own, console)).toBe('5');
    const later = new Desk(await own.openPanelTab());
    await later.press('apply-save');
    await later.expectOutcome('proved');
    expect(own.practice.kezhi.posts).toHaveLength(1);
  });
});

/** Ends the browser as a power cut would: it is told nothing. */
async function kill(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const pid = processInfo.find(({ type }) => type === 'browser')?.id;
  if (pid === undefined) throw new Error('The browser does not name its process.');
  const closed = context.waitForEvent('close');
  process.kill(pid, 'SIGKILL');
  await closed;
}

test('a browser that is killed while a run saves comes back with the run told as interrupted, and nothing goes on by itself', async ({
  stage,
}, info: TestInfo) => {
  const { kezhi } = stage.practice;
  const profile = info.outputPath('profile');
  await inOwnBrowser(stage, { profile }, async (own) => {
    const { page, desk } = await readyAtKezhi(own, FORM);
    await page.route(`**/save/${FORM}`, () => undefined);
    const pressed = page.waitForRequest(`**/save/${FORM}`);
    await desk.press('apply-save');
    await pressed;
    await kill(own.context);
  });
  await inOwnBrowser(stage, { profile }, async (own) => {
    await openKezhi(own, FORM);
    const desk = new Desk(await own.openPanelTab());
    await expect(await desk.expectOutcome('unknown-after-restart')).toContainText(
      text('outcome_unknown_after_restart', ['短信平台设置', '']),
    );
    await desk.expectPlan({ ...CHANGES, password: 'lacks' });
    expect(kezhi.posts).toEqual([]);
    await desk.giveFact('smsPassword', FACTS[FORM].smsPassword);
    await desk.press('apply-save');
    await desk.expectOutcome('proved');
    expect(kezhi.posts).toHaveLength(1);
  });
});

/** Puts another frame of the same address in the place of the form's own. */
async function renewFrame(page: Page): Promise<void> {
  await page.locator(`iframe[src="/part/${FORM}"]`).evaluate((frame) => frame.replaceWith(frame.cloneNode()));
  await expectLoaded(page, FORM);
}

test('a frame that is taken away and made anew is found again, and written once', async ({ stage }) => {
  const { page, desk } = await readyAtKezhi(stage, FORM);
  await desk.expectPlan(CHANGES);
  await renewFrame(page);
  await desk.press('apply-save');
  await desk.expectOutcome('proved');
  expect(stage.practice.kezhi.posts).toHaveLength(1);
  await renewFrame(page);
  expect(await wouldPost(page, FORM)).toMatchObject({ smsAccount: FACTS[FORM].smsAccount });
});

test('a panel whose database the browser cannot open says so, and is not empty', async ({ stage }) => {
  const panel = await openPanelTab(stage, (page) =>
    page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
      };
    }),
  );
  await expect(panel.locator('[data-outcome="fault-database"]')).toContainText(text('fault_database'));
  await panel.close();
  const desk = new Desk(await stage.openPanelTab());
  await desk.createMerchant('乐食客至');
  stage.errors.length = 0; // the browser's own complaint, which is what this is about
});
