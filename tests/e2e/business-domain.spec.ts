import { proveVerifyFile, readyAtWechat } from './hands/at-wechat.ts';
import { text } from './hands/texts.ts';
import { expect, test } from './stage/stage.ts';

const FOREIGN = 'shop.leshikezhi.example';
const OURS = ['kzpro.m.51kezhi.cn', 'kzdkpro.m.51kezhi.cn'];

test('both domains go into the free slots beside a foreign one and are proved after the page has loaded again', async ({ stage }) => {
  const { wechat } = stage.practice;
  const { desk } = await readyAtWechat(stage, 'mpFunction');
  await desk.expectPlan({ domains: 'write' });
  await expect(desk.panel.getByText(text('save_left', ['3']))).toBeVisible();
  await proveVerifyFile(stage, desk);
  await desk.press('apply-save');
  await expect(await desk.expectOutcome('proved')).toContainText(text('evidence_reloaded'));
  expect(wechat.account('main').domains.business).toEqual([FOREIGN, ...OURS]);
  expect(wechat.posts()).toHaveLength(1);
  await desk.expectPlan({ domains: 'keep' });
});

test('slots that run out are a conflict that names who holds them, and nothing is posted', async ({ stage }) => {
  const { wechat } = stage.practice;
  const held = [FOREIGN, 'a.example.com', 'b.example.com'];
  wechat.account('main').domains.business = [...held];
  const { desk } = await readyAtWechat(stage, 'mpFunction');
  await desk.expectPlan({ domains: 'refuse' });
  for (const domain of held) await expect(desk.row('domains').locator('td').last()).toContainText(domain);
  await expect(desk.action('apply-save')).toHaveCount(0);
  await expect(desk.action('apply')).toBeDisabled();
  expect(wechat.posts()).toEqual([]);
});

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

for (const [ret, digits, sentence] of [
  [153002, undefined, 'answer_domain_month_used'],
  [153011, [0, 3, 0], 'answer_domain_icp'],
  [216202, undefined, 'answer_domain_file_missing'],
  [216403, undefined, 'answer_domain_unreachable'],
] as const) {
  test(`the vendor's code ${ret} becomes a sentence that says what to do`, async ({ stage }) => {
    const { wechat } = stage.practice;
    const { desk } = await readyAtWechat(stage, 'mpFunction', { nextDomainSave: { ret, ...(digits ? { digits: [...digits] } : {}) } });
    await proveVerifyFile(stage, desk);
    await desk.press('apply-save');
    await expect(await desk.expectOutcome('refused-by-page')).toContainText(text(sentence));
    expect(wechat.account('main').domains.business).toEqual([FOREIGN]);
  });
}
