import { formOf, readyAtKezhi } from './hands/at-kezhi.ts';
import { text } from './hands/texts.ts';
import { expect, test } from './stage/stage.ts';

test('what was written and not saved proves nothing, until the person has pressed the save that the desk points at', async ({ stage }) => {
  const { kezhi } = stage.practice;
  const { page, desk } = await readyAtKezhi(stage, 'sms-platform');
  await desk.press('apply');
  await expect(await desk.expectOutcome('applied')).toContainText(text('next_save', ['提交']));
  await desk.press('prove');
  await expect(await desk.expectNotice('not-verified')).toContainText(text('answer_unsaved'));
  await desk.press('point-save');
  const save = formOf(page, 'sms-platform').locator('form.settings [data-save]');
  await expect.poll(() => save.evaluate((button) => button.getAnimations().length)).toBe(1);
  expect(kezhi.posts).toEqual([]);
  await save.click();
  await expect(desk.action('point-save')).toHaveCount(0);
  await desk.press('prove');
  await desk.expectNotice('proved');
  expect(kezhi.posts).toHaveLength(1);
  expect(kezhi.stored('sms-platform')).toMatchObject({ 平台名称: '助通', 验证码短信产品ID: '676767' });
});
