import { expectLoaded, formOf, openKezhi } from './hands/at-kezhi.ts';
import { besideWechat } from './hands/at-wechat.ts';
import { Desk } from './hands/desk.ts';
import { text } from './hands/texts.ts';
import { expect, test } from './stage/stage.ts';

test('打开 turns the console’s own tab to the page, with its own token and the merchant’s AppID', async ({ stage }) => {
  const { wechat } = stage.practice;
  const { page, desk } = await besideWechat(stage, 'mpAccount');
  const { token } = Object.fromEntries(new URL(page.url()).searchParams);
  await desk.press('capture');
  await desk.expectCaptures({ appId: 'keep' });
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

test('打开 walks the menu of 易会员商户端 to a step, and says so where no tab of it is open', async ({ stage }) => {
  const desk = new Desk(await stage.openPanelTab());
  await desk.createMerchant('乐食客至');
  await desk.goTo('oa.kezhi');
  await expect(await desk.expectNotice('needs-human')).toContainText(text('answer_console_shut'));
  const page = await openKezhi(stage, 'store-sync');
  await desk.bind();
  await expectLoaded(page, 'store-sync');
  const typed = formOf(page, 'store-sync').locator('[textboxname=dbUrl] + span .textbox-text');
  await typed.fill('not saved');
  await desk.goTo('oa.kezhi');
  await expect(page.locator('.center > .tabs-container > .tabs-header .tabs-selected')).toHaveText('服务号&小程序设置');
  await expect(desk.panel.locator('[data-card="page"]')).toContainText('服务号&小程序设置');
  await page.locator('.tabs-inner', { hasText: '门店同步参数设置' }).click();
  await expect(typed).toHaveValue('not saved');
  await desk.goTo('oa.verify-file');
  await expect(page.locator('.center > .tabs-container > .tabs-header .tabs-selected')).toHaveText('服务号&小程序设置');
  await expect(page.locator('.tabs-title', { hasText: '服务号&小程序设置' })).toHaveCount(1);
});
