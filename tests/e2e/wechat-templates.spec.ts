import { deskBeside, FACTS, openKezhi } from './hands/at-kezhi.ts';
import { pressServed } from './hands/press-served.ts';
import { expect, test } from './stage/stage.ts';

const PAGE = 'wechat-templates';

test('模板同步 waits for 服务号设置 to be proved, names the rows it leaves empty, and is proved by all 29', async ({ stage }) => {
  const { kezhi } = stage.practice;
  const { appId, appSecret, originalId } = FACTS['wechat-setup'];
  kezhi.seed('wechat-setup', {
    账号类型: '服务号',
    公众号二维码: '/opt/fvFile/qrcode.png',
    'AppID(应用ID)': appId,
    'AppSecret(应用密钥)': appSecret,
    微信原始ID: originalId,
    个人中心访问地址: 'http://kzpro.m.51kezhi.cn',
    单客经营访问地址: 'http://kzdkpro.m.51kezhi.cn',
  });
  const page = await openKezhi(stage, PAGE, { noTemplates: ['TM00004'] });
  const desk = await deskBeside(stage);
  await expect(desk.action('press')).toBeDisabled();
  await page.locator('.menu-item', { hasText: '微信管理' }).click();
  await pressServed(page.frameLocator('[src="/part/wechat"]').getByText('服务号&小程序设置'));
  await desk.giveFacts(FACTS['wechat-setup']);
  await desk.giveFile('accountQr', 'qrcode.png', Buffer.from('picture'));
  await desk.press('prove');
  await desk.expectNotice('proved');
  await page.locator('.tabs-inner', { hasText: '微信模板消息' }).click();
  await desk.press('press');
  await expect(await desk.expectOutcome('not-verified')).toContainText('退款通知触发');
  await expect(desk.panel.locator('[data-press] li')).toHaveText(['退款通知触发', '退款通知(2)触发', '退款通知(3)触发']);
  kezhi.set({ noTemplates: [] });
  await desk.press('press');
  await desk.expectOutcome('proved');
  expect(kezhi.rows(PAGE).filter(({ templateId }) => templateId === '')).toEqual([]);
  expect(kezhi.acts.map(({ act }) => act)).toEqual(['sync', 'sync']);
});
