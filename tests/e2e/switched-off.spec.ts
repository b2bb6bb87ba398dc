import { expect, type Page, test } from '@playwright/test';
import { type Practice, startPractice } from '../practice/start-practice.ts';
import { formOf, wouldPost } from './hands/at-kezhi.ts';
import { Desk } from './hands/desk.ts';
import { buttonHost, middleOf, untilSeen } from './hands/page-button.ts';
import { text } from './hands/texts.ts';
import { collectExtensionErrors } from './stage/extension-errors.ts';
import { type Launched, launch } from './stage/launch.ts';

// The extension itself is switched off here, so this browser is not the one of the other specs.
let practice: Practice;
let launched: Launched;
let errors: string[];

test.beforeAll(async () => {
  practice = await startPractice();
  launched = await launch({ hostRules: practice.hostRules });
  const [page] = launched.context.pages();
  if (page === undefined) throw new Error('The browser has no page.');
  errors = await collectExtensionErrors(launched.context, await launched.context.newCDPSession(page));
  await launched.context.addCookies([practice.kezhi.signIn('LSKZ')]);
  await makeMerchant();
});

test.afterAll(async () => {
  await launched.context.close();
  await practice.stop();
});

async function openConsole(): Promise<Page> {
  const page = await launched.context.newPage();
  await page.goto(practice.kezhi.address('sms-platform'));
  return page;
}

/** Makes a merchant whose console this is, and leaves it at hand. */
async function makeMerchant(): Promise<void> {
  const page = await openConsole();
  const panel = await launched.context.newPage();
  await panel.goto(`chrome-extension://${launched.extensionId}/sidepanel.html`);
  const desk = new Desk(panel);
  await desk.createMerchant('乐食客至');
  await desk.bind();
  await desk.expectCard('page');
  await panel.close();
  await page.close();
}

/** The console in front, with its in-page button. */
async function consoleWithButton(): Promise<Page> {
  const page = await openConsole();
  await expect(buttonHost(page)).toBeVisible();
  return page;
}

async function pressButton(page: Page): Promise<void> {
  await untilSeen(page, true);
  const { x, y } = await middleOf(page);
  await page.mouse.click(x, y);
}

/** What the button says: its root is closed to the page, not to the browser protocol. */
async function saidOn(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  return JSON.stringify(root);
}

/** Puts the extension in or out of use, as the switch on the browser's own page of extensions does. */
async function switchExtension({ context, extensionId }: Launched, on: boolean): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(([id, enabled]) => chrome.management.setEnabled(id, enabled), [extensionId, on] as const);
  await page.close();
}

test('the button of an extension that is switched off says so, does nothing and goes when the page changes', async () => {
  const page = await consoleWithButton();
  const before = await wouldPost(page, 'sms-platform');
  await switchExtension(launched, false);
  await page.bringToFront();
  await pressButton(page);
  await expect.poll(() => saidOn(page)).toContain(text('page_button_gone'));
  expect(await wouldPost(page, 'sms-platform')).toEqual(before);
  await formOf(page, 'sms-platform')
    .locator('body')
    .evaluate((body) => body.append('x'));
  await expect(buttonHost(page)).toHaveCount(0);
  await switchExtension(launched, true);
  await page.bringToFront();
  await page.reload();
  await expect(buttonHost(page)).toHaveCount(1);
  expect(errors).toEqual([]);
});
