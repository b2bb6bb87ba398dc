import { proveVerifyFile, readyAtWechat } from './hands/at-wechat.ts';
import { text } from './hands/texts.ts';
import { expect, test } from './stage/stage.ts';

const FOREIGN = 'shop.leshikezhi.example';

test('with no save left this month it says so and presses nothing', async ({ stage }) => {
  const { wechat } = stage.practice;
  const { desk } = await readyAtWechat(stage, 'mpFunction', { savesPerMonth: { business: 0, js: 3, oauth: 5 } });
  await expect(desk.panel.getByText(text('save_left', ['0']))).toBeVisible();
  await proveVerifyFile(stage, desk);
  await desk.press('apply-save');
  await desk.expectOutcome('not-editable');
  expect(wechat.posts()).toEqual([]);
  expect(wechat.account('main').domains.business).toEqual([FOREIGN]);
});

test("the vendor's code becomes a sentence that says what to do", async ({ stage }) => {
  const { wechat } = stage.practice;
  const { desk } = await readyAtWechat(stage, 'mpFunction', { nextDomainSave: { ret: 153011, digits: [0, 3, 0] } });
  await proveVerifyFile(stage, desk);
  await desk.press('apply-save');
  await expect(await desk.expectOutcome('refused-by-page')).toContainText(text('answer_domain_icp'));
  expect(wechat.account('main').domains.business).toEqual([FOREIGN]);
});
