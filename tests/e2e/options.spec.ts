import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { atHand } from './hands/ask-worker.ts';
import { FACTS, readyAtKezhi, wouldPost } from './hands/at-kezhi.ts';
import { Desk } from './hands/desk.ts';
import { text } from './hands/texts.ts';
import { expect, type Stage, test } from './stage/stage.ts';

const PAGE = 'kezhi/sms-platform';

async function openOptions(stage: Stage): Promise<Page> {
  const page = await stage.context.newPage();
  await page.goto(`chrome-extension://${stage.extensionId}/options.html`);
  return page;
}

/** Fills a value's form as it stands open there, with the reason, and keeps it. */
async function keep(form: Locator, content: string, why: string): Promise<void> {
  await form.getByLabel(text('decide_own_text')).fill(content);
  await form.getByLabel(text('decide_why')).fill(why);
  await form.locator('[data-action="keep-value"]').click();
  await expect(form).toHaveCount(0);
}

test('a decision is kept, told by a named version, taken back to the default, given out as a file and taken in again', async ({
  stage,
}) => {
  const page = await openOptions(stage);
  const [server, port] = ['kezhi-server', 'order-sync-port'].map((id) => page.locator(`li[data-value="${id}"]`)) as [Locator, Locator];
  await expect(server).toBeHidden();
  await page.locator('[data-finding="undecided kezhi-server"] a').click();
  await expect(server).toBeVisible();
  await new Desk(page).decide('kezhi-server', ['49.4.27.85:8090']);
  await expect(server).toContainText('49.4.27.85:8090');

  await page.locator('[data-versions] > summary').click();
  await page.getByLabel(text('version_name')).fill('2026 春季');
  await page.locator('button[data-action="name-version"]').click();
  const version = page.locator('[data-version]');
  await expect(version).toContainText(text('version_same'));
  await port.locator('[data-action="edit-value"]').click();
  await keep(port.locator('[data-edit]'), '８８２３', '8822 被占用');
  await expect(version).toContainText(text('version_changes', ['1']));
  await expect(version.locator('li')).toContainText(/8822\s*→.*8823/);

  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-action="export-decisions"]').click()]);
  const kept = readFileSync(await download.path());
  await port.locator('[data-action="edit-value"]').click();
  await port.getByLabel(text('profile_restore_why')).fill('改回指南');
  await port.getByRole('button', { name: text('profile_restore'), exact: true }).click();
  await expect(version).toContainText(text('version_same'));
  await expect(port).toContainText('8822');

  await page.locator('#profile input[type="file"]').setInputFiles({ name: 'a.json', mimeType: '', buffer: kept });
  await expect(page.locator('[data-decision="kezhi-server"]')).toContainText(text('decisions_same'));
  await page.locator('[data-action="take-decisions"]').click();
  await expect(page.locator('[data-preview]')).toHaveCount(0);
  await expect(port).toContainText('8823');
});

test('a merchant’s own value, a save left to the person, and the keys for applying here and for the next step', async ({ stage }) => {
  const { page, desk } = await readyAtKezhi(stage, 'sms-platform');
  await expect(desk.action('apply-save')).toBeVisible();
  const options = await openOptions(stage);
  await options.locator('[data-values="5"] > summary').press('Enter');
  const details = options.locator('[data-details="sms-product-verify"]');
  await details.locator('summary').click();
  await details.locator('[data-action="own-value"]').click();
  await details.getByLabel(text('own_merchant')).selectOption({ label: '乐食客至' });
  await keep(details.locator('[data-edit]'), '676999', '这家另有产品');
  await expect(details).toContainText('这家另有产品');
  const save = options.locator(`[data-save="${PAGE}"]`);
  // Its state comes back from the settings, later than `uncheck` looks.
  await save.getByRole('checkbox').click();
  await expect(save).toContainText(text('save_by_hand'));
  await options.close();

  await expect(desk.row('verifyProduct')).toContainText('676999');
  await expect(desk.action('apply-save')).toHaveCount(0);
  await press(stage, desk, page, 'apply-here');
  await desk.expectOutcome('applied');
  const { smsAccount } = FACTS['sms-platform'];
  expect(await wouldPost(page, 'sms-platform')).toMatchObject({ smsAccount, smsPassword: '', verifyProductId: '676999' });
  expect(stage.practice.kezhi.posts).toEqual([]);
  const [opened] = await Promise.all([stage.context.waitForEvent('page'), press(stage, desk, page, 'next-step')]);
  await expect(opened).toHaveURL(/^https:\/\/mp\.weixin\.qq\.com\//);
});

/** No test can press the browser's own keys: the event they come as is sent from the worker itself. */
async function press(stage: Stage, desk: Desk, page: Page, command: string): Promise<void> {
  const { tabId } = await atHand(desk.panel, page);
  await stage.startWorker();
  await stage.context
    .serviceWorkers()
    .at(-1)
    ?.evaluate(
      ([name, id]) => {
        const { dispatch } = chrome.commands.onCommand as unknown as { dispatch: (...args: unknown[]) => void };
        dispatch.call(chrome.commands.onCommand, name, { id });
      },
      [command, tabId] as const,
    );
}
