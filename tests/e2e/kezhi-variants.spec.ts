import { FACTS, readyAtKezhi } from './hands/at-kezhi.ts';
import { text } from './hands/texts.ts';
import { expect, test } from './stage/stage.ts';

// How else the console may draw itself is played for every page in tests/page/cases.
test('the defaults are saved and proved where the form stands in the shell itself, which has no focus', async ({ stage }) => {
  const { kezhi } = stage.practice;
  const { page, desk } = await readyAtKezhi(stage, 'sms-platform', { frames: 'inline', layout: 'font-star', says: 'box' });
  await stage.unfocused(page);
  await desk.press('apply-save');
  await expect(await desk.expectOutcome('proved')).toContainText(text('evidence_after_save'));
  expect(kezhi.stored('sms-platform')).toEqual({
    平台名称: '助通',
    账号: FACTS['sms-platform'].smsAccount,
    密码: FACTS['sms-platform'].smsPassword,
    验证码短信产品ID: '676767',
    营销短信产品ID: '160427',
    测试号码: '13800000000',
  });
  expect(kezhi.posts).toHaveLength(1);
});
