import { Desk } from './hands/desk.ts';
import { expect, test } from './stage/stage.ts';

test('the Kezhi defaults go into 短信平台设置 with one click and are proved in a fresh document', async ({ stage }) => {
  const { practice, context } = stage;
  await context.addCookies([practice.kezhi.signIn()]);
  const console = await context.newPage();
  await console.goto(practice.kezhi.address('sms-platform'));
  const desk = new Desk(await stage.openPanelTab());
  await desk.createMerchant('乐食客至');
  await desk.bind();
  await desk.expectPlan({ platform: 'write', account: 'lacks', password: 'lacks', verifyProduct: 'write', testNumbers: 'leave' });
  await desk.giveFact('smsAccount', 'leshi_yx');
  await desk.giveFact('smsPassword', 'Pa55-wörd ');
  await desk.expectPlan({ account: 'write', password: 'write' });
  await desk.press('apply-save');
  await desk.expectOutcome('proved');
  expect(practice.kezhi.stored('sms-platform')).toMatchObject({ 平台名称: '助通', 账号: 'leshi_yx', 密码: 'Pa55-wörd ', 验证码短信产品ID: '676767', 营销短信产品ID: '160427' });
  expect(practice.kezhi.posts).toHaveLength(1);
});
