import { besideWechat } from './hands/at-wechat.ts';
import { expect, test } from './stage/stage.ts';

test('打开 turns the console’s own tab to the page, with its own token and the merchant’s AppID', async ({ stage }) => {
  const { wechat } = stage.practice;
  const { page, desk } = await besideWechat(stage, 'mpAccount');
  const { token } = Object.fromEntries(new URL(page.url()).searchParams);
  await desk.press('capture');
  await desk.goTo('oa.domain.js');
  await expect(page).toHaveURL(/action=function/);
  expect(new URL(page.url()).searchParams.get('token')).toBe(token);
  await expect(desk.panel.locator('[data-card="page"]')).toContainText('域名');
  await desk.goTo('oa.authorize');
  await desk.expectCaptures({ platform: 'wait' });
  await page.goto('https://developers.weixin.qq.com/platform/');
  await desk.goTo('oa.ip-whitelist');
  await expect(page).toHaveURL(new RegExp(`/console/product/mp/${wechat.account('main').appId}\\?tab1=basicInfo&tab2=dev$`));
});
