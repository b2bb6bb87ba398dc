import { FACTS, formOf, readyAtKezhi, wouldPost } from './hands/at-kezhi.ts';
import { text } from './hands/texts.ts';
import { expect, test } from './stage/stage.ts';

const OLD = {
  平台名称: '客至',
  账号: 'old_hy',
  密码: 'o1d 口令',
  验证码短信产品ID: '111111',
  营销短信产品ID: '222222',
  测试号码: '13800000000',
};
const UNDONE = text('undone', ['短信平台设置']);

test('撤销 puts back what a run wrote, the password too, and posts nothing', async ({ stage }) => {
  const { kezhi } = stage.practice;
  kezhi.seed('sms-platform', OLD);
  const { page, desk } = await readyAtKezhi(stage, 'sms-platform');
  const before = await wouldPost(page, 'sms-platform');
  await desk.press('apply');
  await desk.expectOutcome('applied');
  expect(await wouldPost(page, 'sms-platform')).toMatchObject({
    smsPassword: FACTS['sms-platform'].smsPassword,
    verifyProductId: '676767',
  });
  await desk.press('undo');
  await expect(desk.panel.getByText(UNDONE)).toBeVisible();
  expect(await wouldPost(page, 'sms-platform')).toEqual(before);
  await desk.expectPlan({ platform: 'write', account: 'write', password: 'write', verifyProduct: 'write', marketingProduct: 'write' });
  await expect(desk.action('undo')).toHaveCount(0);
  expect(kezhi.posts).toEqual([]);
});

test('撤销 of a saved run leaves the save to the person, who then has all as it was', async ({ stage }) => {
  const { kezhi } = stage.practice;
  kezhi.seed('sms-platform', OLD);
  const { page, desk } = await readyAtKezhi(stage, 'sms-platform');
  await desk.press('apply-save');
  await desk.expectOutcome('proved');
  await desk.press('undo');
  await expect(desk.panel.getByText(UNDONE)).toBeVisible();
  await expect(desk.panel.getByText(text('next_save', ['提交']))).toBeVisible();
  expect(kezhi.posts).toHaveLength(1);
  await formOf(page, 'sms-platform').locator('form.settings [data-save]').click();
  await expect.poll(() => kezhi.stored('sms-platform')).toEqual(OLD);
});

test('撤销 writes nothing at all when the old password is gone with its session', async ({ stage }) => {
  stage.practice.kezhi.seed('sms-platform', OLD);
  const { page, desk } = await readyAtKezhi(stage, 'sms-platform');
  await desk.press('apply');
  await desk.expectOutcome('applied');
  const applied = await wouldPost(page, 'sms-platform');
  // What a new session lacks; the rest of it stays, so that this alone refuses.
  await stage.keeper.evaluate(async () => {
    const kept = Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('undo:'));
    await chrome.storage.session.remove(kept);
  });
  await desk.press('undo');
  await expect(await desk.expectNotice('not-editable')).toContainText(text('answer_undo_lost'));
  expect(await wouldPost(page, 'sms-platform')).toEqual(applied);
});
