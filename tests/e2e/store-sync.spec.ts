import { askWorker, atHand } from './hands/ask-worker.ts';
import { FACTS, readyAtKezhi } from './hands/at-kezhi.ts';
import { text } from './hands/texts.ts';
import { expect, test } from './stage/stage.ts';

test('门店同步参数设置 holds ports, path and charset after one click, and is left alone the second time', async ({ stage }) => {
  const { kezhi } = stage.practice;
  const { page, desk } = await readyAtKezhi(stage, 'store-sync');
  await desk.press('apply-save');
  await expect(await desk.expectOutcome('proved')).toContainText(text('evidence_reloaded'));
  expect(kezhi.stored('store-sync')).toEqual({
    同步ERP版本: 'issbakev8_运通',
    数据库: 'SqlSever数据库',
    数据库URL: FACTS['store-sync'].syncDatabaseUrl,
    端口号: '33433',
    数据库名: 'scdt?charset=gb18030',
    数据库用户名: FACTS['store-sync'].syncDatabaseUser,
    数据库密码: FACTS['store-sync'].syncDatabasePassword,
    订单同步IP: FACTS['store-sync'].orderSyncIp,
    订单同步端口号: '8822',
    订单同步数据库名: '/dataservice/syncorder',
  });
  await expect(desk.panel.locator('tr[data-plan="keep"]')).toHaveCount(10);
  await expect(desk.action('apply-save')).toHaveCount(0);
  const again = await askWorker(desk.panel, 'apply', { ...(await atHand(desk.panel, page)), page: 'kezhi/store-sync', save: true });
  expect(again).toEqual({ outcome: 'already-right' });
  await desk.press('prove');
  await desk.expectNotice('proved');
  expect(kezhi.posts).toHaveLength(1);
});

test('the charset goes to no other version than issbakev8_运通', async ({ stage }) => {
  const { kezhi } = stage.practice;
  const { desk } = await readyAtKezhi(stage, 'store-sync', {}, { sissVersion: 'issbakev8' });
  await expect(desk.row('databaseName')).toContainText('scdt');
  await expect(desk.row('databaseName')).not.toContainText('charset');
  await desk.press('apply-save');
  await desk.expectOutcome('proved');
  expect(kezhi.stored('store-sync')).toMatchObject({ 同步ERP版本: 'issbakev8', 数据库名: 'scdt' });
});
