import { expect, type Locator, type Page, test } from '@playwright/test';
import { newestRelease } from '../../lib/catalog/newest-release.ts';
import { type Practice, startPractice } from '../practice/start-practice.ts';
import { FACTS, formOf, wouldPost } from './hands/at-kezhi.ts';
import { Desk } from './hands/desk.ts';
import { buttonHost, middleOf, untilSeen } from './hands/page-button.ts';
import { text } from './hands/texts.ts';
import { copyExtension, type ExtensionCopy, loadAgain } from './stage/extension-copy.ts';
import { collectExtensionErrors } from './stage/extension-errors.ts';
import { type Launched, launch } from './stage/launch.ts';
import { openPanelTab } from './stage/open-panel-tab.ts';

// The extension itself is exchanged here, so this browser is not the one of the other specs.
let practice: Practice;
let copy: ExtensionCopy;
let launched: Launched;

test.beforeAll(async () => {
  practice = await startPractice();
  copy = copyExtension();
  copy.setVersion('0.0.1');
  launched = await launch({ hostRules: practice.hostRules, extension: copy.folder });
});

test.afterAll(async () => {
  await launched.context.close();
  copy.remove();
  await practice.stop();
});

/** The console with the form in front, and a desk that lacks nothing for it. */
async function readyBeside(): Promise<{ page: Page; desk: Desk }> {
  await launched.context.addCookies([practice.kezhi.signIn('LSKZ')]);
  const page = await launched.context.newPage();
  await page.goto(practice.kezhi.address('sms-platform'));
  const desk = new Desk(await openPanelTab(launched));
  await desk.createMerchant('乐食客至');
  await desk.bind();
  await desk.giveFacts(FACTS['sms-platform']);
  return { page, desk };
}

/** Exchanges the extension for the version of this build; resolves when the worker of the new one has started. */
async function update(): Promise<void> {
  const extensions = await launched.context.newPage();
  await extensions.goto('chrome://extensions');
  copy.setVersion(newestRelease.version);
  const started = launched.context.waitForEvent('serviceworker');
  await loadAgain(extensions, launched.extensionId);
  await started;
  await extensions.close();
}

/** Opens the box for a note to the first step. */
async function openNote(desk: Desk): Promise<Locator> {
  const row = desk.step('oa.register');
  await row.locator('[aria-expanded]').click();
  await row.locator('[data-action="note"]').click();
  return row.locator('[data-form="note"] input');
}

/** Puts another content into 账号 as a person does. */
async function typeAccount(page: Page, content: string): Promise<void> {
  const account = formOf(page, 'sms-platform').locator('.textbox:has([name=smsAccount]) .textbox-text');
  await account.fill(content);
  await account.blur();
}

test('an extension that is updated under an open page in the middle of a run loses nothing and works on in the same page', async () => {
  const { page, desk } = await readyBeside();
  const errors = await collectExtensionErrors(launched.context, await launched.context.newCDPSession(page));
  await expect(buttonHost(page)).toHaveCount(1);
  const [pressed, held] = [page.waitForRequest('**/save/sms-platform'), Promise.withResolvers<void>()];
  await page.route('**/save/sms-platform', async (route) => {
    await held.promise;
    await route.continue();
  });
  await (await openNote(desk)).fill('法人周一');
  await desk.press('apply-save');
  await pressed;
  await expect(buttonHost(page), 'of the old version, while it works').toHaveCount(1);
  await update();
  await expect(buttonHost(page)).toHaveCount(0);
  held.resolve();
  await expect.poll(() => practice.kezhi.posts.length).toBe(1);

  const next = new Desk(await openPanelTab(launched));
  await expect(await next.expectOutcome('unknown-after-restart')).toContainText(
    text('outcome_unknown_after_restart', ['短信平台设置', '']),
  );
  await expect(next.panel.locator(`[data-news="${newestRelease.version}"]`)).toBeVisible();
  await next.expectPlan({ platform: 'keep', account: 'keep', verifyProduct: 'keep', marketingProduct: 'keep' });

  await expect(await openNote(next), 'what was typed and not given').toHaveValue('法人周一');

  await page.bringToFront();
  await typeAccount(page, 'other');
  await next.expectPlan({ account: 'write' });
  await expect(buttonHost(page), 'of the new version, once').toHaveCount(1);
  await untilSeen(page, true);
  const { x, y } = await middleOf(page);
  await page.mouse.click(x, y);
  await expect.poll(() => wouldPost(page, 'sms-platform')).toMatchObject({ smsAccount: FACTS['sms-platform'].smsAccount });
  expect(practice.kezhi.posts).toHaveLength(1);
  expect(errors).toEqual([]);
});
