import { openKezhi } from './hands/at-kezhi.ts';
import { Desk } from './hands/desk.ts';
import { expect, test } from './stage/stage.ts';

test('what one panel takes from WeChat is in the plan of the panel beside Kezhi at once, and the gap led there', async ({ stage }) => {
  const { wechat } = stage.practice;
  const kezhi = await openKezhi(stage, 'wechat-setup');
  const desk = new Desk(await stage.openPanelTab());
  await desk.createMerchant('乐食客至');
  await desk.bind();
  await desk.expectPlan({ originalId: 'lacks' });
  await expect(desk.panel.locator('[data-source="wechat-mp/account"]').first()).toContainText('微信公众平台 › 账号详情');
  const beside = await stage.openRealSidePanel(kezhi);
  const planOf = (field: string): Promise<unknown> =>
    beside.evaluate(`document.querySelector('tr[data-field="${field}"]')?.getAttribute('data-plan')`);
  await expect.poll(() => planOf('originalId')).toBe('lacks');
  // The window of the side panel goes on showing Kezhi: WeChat stands in a window of its own.
  const opened = stage.context.waitForEvent('page');
  await desk.panel.evaluate(() => void chrome.windows.create({ url: 'about:blank' }));
  const mp = await opened;
  wechat.set({ pollMs: 50 });
  const signedIn = wechat.signIn('main');
  await stage.context.addCookies([...signedIn.cookies]);
  await mp.goto(signedIn.mpAccount);
  await desk.bind();
  await desk.expectCaptures({ originalId: 'keep', appId: 'take' });
  await expect.poll(() => planOf('originalId')).toBe('write');
  expect(await planOf('appId')).toBe('lacks');
  await desk.press('capture');
  await expect.poll(() => planOf('appId')).toBe('write');
});
