import { deskBeside, FACTS, openKezhi } from './hands/at-kezhi.ts';
import { expect, test } from './stage/stage.ts';

test('the Kezhi defaults go into 短信平台设置 with one click and are proved in a fresh document', async ({ stage }) => {
  const { kezhi } = stage.practice;
  await openKezhi(stage, 'sms-platform');
  const desk = await deskBeside(stage);
  await desk.expectPlan({ platform: 'write', account: 'lacks', password: 'lacks', verifyProduct: 'write', testNumbers: 'leave' });
  await desk.giveFacts(FACTS['sms-platform']);
  await desk.expectPlan({ account: 'write', password: 'write' });
  await desk.press('apply-save');
  await desk.expectOutcome('proved');
  expect(kezhi.stored('sms-platform')).toMatchObject({
    平台名称: '助通',
    账号: 'leshi_yx',
    密码: 'Pa55-wörd ',
    验证码短信产品ID: '676767',
    营销短信产品ID: '160427',
  });
  expect(kezhi.posts).toHaveLength(1);
});

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
