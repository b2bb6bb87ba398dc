import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { FACTS, readyAtKezhi } from './hands/at-kezhi.ts';
import { Desk } from './hands/desk.ts';
import { expect, type Stage, test } from './stage/stage.ts';

/** Opens the hand-over area and, by one press in it, a paper in a tab of its own. */
async function openPaper(stage: Stage, desk: Desk, action: string): Promise<Page> {
  const opened = stage.context.waitForEvent('page');
  await desk.press(action);
  return opened;
}

test('the report of a rollout has what was set, before and after, and what proves it; no password is in it or in its files', async ({
  stage,
}) => {
  const { desk } = await readyAtKezhi(stage, 'sms-platform');
  await desk.press('apply-save');
  await desk.expectOutcome('proved');
  await desk.press('delivery');
  const paper = await openPaper(stage, desk, 'report');
  const pages = paper.locator('[data-table="pages"]');
  await expect(pages).toContainText('易会员商户端 › 短信平台设置');
  await expect(pages.getByRole('row').filter({ hasText: '验证码短信产品ID' }).getByRole('cell')).toContainText([
    '验证码短信产品ID',
    '',
    '676767',
  ]);
  await expect(pages.getByRole('row').filter({ hasText: '密码' })).toContainText('●●●●●●●●');
  await expect(paper.locator('[data-table="open"]')).toContainText('等待注册码');
  const [html, xlsx] = [await download(paper, 'html'), await download(paper, 'xlsx')];
  expect(html.toString()).toContain('676767');
  expect(`${await paper.content()}${html}`).not.toContain(FACTS['sms-platform'].smsPassword);
  expect(xlsx.subarray(0, 2).toString()).toBe('PK');
});

test('tills typed in the panel get a sheet each, with the key on paper only while it is ticked', async ({ stage }) => {
  const desk = new Desk(await stage.openPanelTab());
  await desk.createMerchant('乐食客至');
  await desk.press('delivery');
  const till = desk.panel.locator('[data-fold="till"]');
  await till.locator('summary').click();
  const form = till.locator('form[data-form="till"]');
  for (const [code, key] of [
    ['pos001', '6Xqfa82mNdJ5=='],
    ['pos002', '3E7ynJ2Ca317=='],
  ] as const) {
    for (const [place, text] of [code, '001', key].entries()) await form.locator('input').nth(place).fill(text);
    await form.locator('button[type=submit]').click();
    await expect(till.locator(`[data-till="${code}"] [data-row="POS秘钥"]`)).toContainText('●●●●●●●●');
  }
  const opened = stage.context.waitForEvent('page');
  await till.locator('[data-till="pos002"] [data-action="paper"]').click();
  const paper = await opened;
  const row = paper.locator('tr[data-row="POS秘钥"]');
  await expect(row).toContainText('●●●●●●●●');
  // Ticked once the secrets are there: `check()` would look before.
  await paper.locator('[data-action="secrets"]').click();
  await expect(row).toContainText('3E7ynJ2Ca317==');
  expect((await download(paper, 'html')).toString()).toContain('3E7ynJ2Ca317==');
  await expect(row).toContainText('●●●●●●●●');
  await expect(paper.locator('[data-action="secrets"]')).not.toBeChecked();
});

async function download(paper: Page, action: string): Promise<Buffer> {
  const begun = paper.waitForEvent('download');
  await paper.locator(`[data-action="${action}"]`).click();
  return readFile(await (await begun).path());
}
