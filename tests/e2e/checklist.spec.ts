import type { Locator } from '@playwright/test';
import { deskBeside, FACTS, openKezhi, readyAtKezhi } from './hands/at-kezhi.ts';
import { Desk } from './hands/desk.ts';
import { expect, test } from './stage/stage.ts';

const step = (desk: Desk, id: string): Locator => desk.panel.locator(`[data-step="${id}"]`);
const act = (row: Locator, action: string): Promise<void> => row.locator(`[data-action="${action}"]`).click();

test('a wait falls due and reminds, a step is skipped and noted, and all of it is there after the panel was shut', async ({ stage }) => {
  const desk = new Desk(await stage.openPanelTab());
  await desk.createMerchant('乐食客至');
  const row = step(desk, 'oa.register');
  const notified = () => desk.panel.evaluate(() => new Promise<object>((resolve) => chrome.notifications.getAll(resolve)));
  await row.locator('[aria-expanded]').click();
  await act(row, 'wait');
  await expect(row).toHaveAttribute('data-state', 'waiting');
  expect(Object.keys(await notified())).toEqual([]);
  await row.locator('[data-form="due"] input').fill('2026-01-05');
  await row.locator('[data-form="due"] button').click();
  await expect(row.locator('[data-wait]')).toHaveAttribute('data-wait', 'late');
  await expect.poll(async () => Object.keys(await notified()).join(), { timeout: 20_000 }).toContain('oa.register');

  await act(row, 'note');
  await row.locator('[data-form="note"] input').fill('法人周一接电话');
  await row.locator('[data-form="note"] input').press('Enter');
  await expect(row.locator('[data-note]')).toContainText('法人周一接电话');
  await act(row, 'skip');
  await row.locator('[data-form="skip"] input').fill('已有服务号');
  await row.locator('[data-form="skip"] input').press('Enter');
  await expect(row).toHaveAttribute('data-state', 'skipped');
  await expect(step(desk, 'oa.account')).not.toHaveAttribute('data-state', 'blocked');

  await desk.panel.reload();
  await expect(row).toHaveAttribute('data-state', 'skipped');
  await expect(row).toContainText('已有服务号');
  await row.locator('[aria-expanded]').click();
  await expect(row.locator('[data-note]')).toContainText('法人周一接电话');
  await act(row, 'unskip');
  await expect(row).toHaveAttribute('data-state', 'waiting');
});

test('a proved step whose page holds something else later says so, until it agrees again', async ({ stage }) => {
  const { kezhi } = stage.practice;
  const { smsAccount: 账号, smsPassword: 密码 } = FACTS['sms-platform'];
  kezhi.seed('sms-platform', { 平台名称: '助通', 账号, 密码, 验证码短信产品ID: '676767', 营销短信产品ID: '160427' });
  const { page, desk } = await readyAtKezhi(stage, 'sms-platform');
  await desk.press('prove');
  await desk.panel.locator('[data-chapter="sms"] h2 button').click();
  const row = step(desk, 'sms.kezhi');
  await expect(row).toHaveAttribute('data-state', 'done');
  kezhi.seed('sms-platform', { 验证码短信产品ID: '999999' });
  await page.reload();
  await expect(row).toHaveAttribute('data-state', 'differs', { timeout: 20_000 });
  await expect(row).toContainText('验证码短信产品ID');
  kezhi.seed('sms-platform', { 验证码短信产品ID: '676767' });
  await page.reload();
  await expect(row).toHaveAttribute('data-state', 'done');
});

test('a wrong binding is taken back from the card that refuses, after both names were read, and the console asks again', async ({
  stage,
}) => {
  await openKezhi(stage, 'sms-platform');
  const desk = await deskBeside(stage, '东城小馆');
  await desk.giveFact('smsAccount', FACTS['sms-platform'].smsAccount);
  await desk.newMerchant('乐食客至');
  const card = await desk.expectCard('refused');
  await desk.press('ask-take-back');
  await expect(card).toContainText('乐食客至');
  await expect(card).toContainText('东城小馆');
  await expect(card).toContainText('LSKZ');
  await desk.press('take-back');
  await desk.expectCard('whose');
  await desk.bind();
  await desk.expectPlan({ account: 'lacks', platform: 'write' });
});
