import { besideWechat } from './hands/at-wechat.ts';
import { text } from './hands/texts.ts';
import { expect, test } from './stage/stage.ts';

test('a new AppSecret is taken in the one moment it is shown, with one press and never in clear', async ({ stage }) => {
  const { wechat } = stage.practice;
  const { page, desk } = await besideWechat(stage, 'devDetail');
  await desk.expectCaptures({ appId: 'keep', originalId: 'take', appSecret: 'wait' });
  await expect(desk.capture('appSecret')).toContainText(text('answer_secret_hidden'));
  await desk.press('capture');
  await desk.expectCaptures({ originalId: 'keep' });
  await expect(desk.step('oa.credentials')).not.toHaveAttribute('data-state', 'done');
  // From here the person: 重置 and the scan.
  await page.getByText('重置', { exact: true }).click();
  await expect(desk.capture('appSecret')).toContainText(text('answer_secret_not_yet'));
  await expect(desk.action('capture')).toBeDisabled();
  await page.getByRole('button', { name: '确定重置' }).click();
  await expect(page.getByAltText('qrcode').filter({ visible: true })).toBeVisible();
  wechat.phone.accept();
  await desk.expectCaptures({ appSecret: 'take' });
  await expect(desk.capture('appSecret')).toContainText('●'.repeat(32));
  await desk.press('capture');
  await desk.expectCaptures({ appSecret: 'keep' });
  const secret = (await page.locator('.js_secret').textContent()) ?? '';
  expect(secret).toMatch(/^[0-9a-f]{32}$/);
  await expect(desk.panel.locator('body')).not.toContainText(secret);
  expect(await stage.keeper.evaluate(() => chrome.storage.session.get()).then(JSON.stringify)).toContain(secret);
  await page.getByRole('button', { name: '关闭', exact: true }).last().click();
  await desk.choosePage('wechat-dev/credentials');
  await desk.expectCaptures({ appId: 'keep', appSecret: 'keep' });
  await expect(desk.step('oa.credentials')).toHaveAttribute('data-state', 'done');
});
