import type { Page } from '@playwright/test';
import { atHand } from './hands/ask-worker.ts';
import { deskBeside, FACTS, openKezhi } from './hands/at-kezhi.ts';
import { pressServed } from './hands/press-served.ts';
import { expect, type Stage, test } from './stage/stage.ts';

/** What stands over the extension's icon while this page is in front. */
async function expectBadge(stage: Stage, page: Page, shown: string): Promise<void> {
  const { tabId } = await atHand(stage.keeper, page);
  await expect.poll(() => stage.keeper.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId)).toBe(shown);
}

test('the badge counts the fields that differ, without a panel too, and is gone when none does', async ({ stage }) => {
  const page = await openKezhi(stage, 'sms-platform');
  const desk = await deskBeside(stage);
  await expectBadge(stage, page, '3');
  await desk.giveFacts(FACTS['sms-platform']);
  await expectBadge(stage, page, '5');
  await desk.press('apply-save');
  await desk.expectOutcome('proved');
  await expectBadge(stage, page, '');
  await desk.panel.close();
  await page.getByText('系统设置').click();
  await pressServed(page.frameLocator('iframe[src="/part/settings"]').getByText('门店同步参数设置'));
  await expectBadge(stage, page, '4');
  await page.getByText('首页大盘').click();
  await expectBadge(stage, page, '');
});

test('the badge warns of a console that cannot be used', async ({ stage }) => {
  const page = await openKezhi(stage, 'sms-platform');
  await deskBeside(stage);
  await stage.context.clearCookies();
  await page.reload();
  await expectBadge(stage, page, '!');
});
