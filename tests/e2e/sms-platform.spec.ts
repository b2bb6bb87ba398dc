import { deskBeside, openKezhi } from './hands/at-kezhi.ts';
import { expect, test } from './stage/stage.ts';

test('the second way: 客至 alone is chosen and saved, and then the first way has nothing left to do', async ({ stage }) => {
  const { kezhi } = stage.practice;
  kezhi.seed('sms-platform', { 平台名称: '助通' });
  await openKezhi(stage, 'sms-platform');
  const desk = await deskBeside(stage);
  await desk.choosePage('kezhi/sms-via-kezhi');
  await desk.expectPlan({ platform: 'write' });
  await desk.press('apply-save');
  await desk.expectOutcome('proved');
  expect(kezhi.stored('sms-platform')).toMatchObject({ 平台名称: '客至', 账号: '', 测试号码: '13800000000' });
  await desk.press('look');
  await desk.expectPlan({ platform: 'keep' });
  await expect(desk.row('account')).toHaveCount(0);
});
