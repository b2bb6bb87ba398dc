import { templatesOf } from '../practice/wechat/template-settings.ts';
import { besideWechat } from './hands/at-wechat.ts';
import { text } from './hands/texts.ts';
import { expect, test } from './stage/stage.ts';

const OURS =
  '待办任务通知、充值成功通知、等级升级通知、订单服务提醒、关注成功通知、领取结果通知、拼团成功通知、退款通知、消费提醒、注册成功通知';

test('the templates that are missing are added one by one; stopped in the middle, the next press goes on with the rest', async ({
  stage,
}) => {
  const { wechat } = stage.practice;
  const { mine } = templatesOf(wechat.account('main'));
  mine.push({ templateId: 'x'.repeat(43), title: '退款通知', class1: 'IT科技', class2: '互联网|电子商务' });
  const { desk } = await besideWechat(stage, 'mpTemplates', { library: 'open' });
  await desk.expectPlan({ 'template-refund': 'keep', 'template-todo': 'write', 'template-order-review': 'lacks' });
  await desk.press('add');
  await expect(desk.row('template-todo')).toHaveAttribute('data-progress', 'applied', { timeout: 20_000 });
  await desk.press('cancel');
  await desk.expectOutcome('cancelled');
  const added = mine.length;
  expect(added).toBeLessThan(OURS.split('、').length);
  await desk.press('add');
  await expect(await desk.expectOutcome('not-verified')).toContainText('订单评价提醒');
  expect(mine.map(({ title }) => title).toSorted()).toEqual(OURS.split('、').toSorted());
  expect(wechat.posts()).toHaveLength(9);
});

test('the closed library is asked once, told with all that Kezhi must replace, and never again', async ({ stage }) => {
  const { wechat } = stage.practice;
  const { desk } = await besideWechat(stage, 'mpTemplates', { skin: 'legacy' });
  await desk.expectPlan({ 'template-todo': 'write' });
  await desk.press('add');
  const told = await desk.expectOutcome('needs-human');
  await expect(told).toContainText(text('answer_library_closed'));
  for (const name of ['待办任务通知 OPENTM206831895', '注册成功通知 OPENTM409879450']) await expect(told).toContainText(name);
  await desk.expectPlan({ 'template-todo': 'refuse' });
  await expect(desk.action('add')).toHaveCount(0);
  await expect(desk.panel.getByText(text('summary_closed'))).toBeVisible();
  expect(wechat.posts()).toHaveLength(1);
  await desk.press('look');
  await desk.expectPlan({ 'template-todo': 'refuse' });
});

test('a list without room and a template of another title are told before anything is added', async ({ stage }) => {
  const { wechat } = stage.practice;
  const { mine } = templatesOf(wechat.account('main'));
  const other = (at: number) => ({ templateId: `${at}`.repeat(43), title: `别的通知${at}`, class1: '餐饮', class2: '餐饮' });
  mine.push(...Array.from({ length: 20 }, (_, at) => other(at)));
  const { page, desk } = await besideWechat(stage, 'mpTemplates', { library: 'open', retitled: { TM00004: '退款进度通知' } });
  await desk.press('add');
  await expect(await desk.expectOutcome('conflict')).toContainText(text('answer_template_limit'));
  expect(wechat.posts()).toEqual([]);
  mine.splice(
    0,
    20,
    ...OURS.split('、')
      .filter((title) => title !== '退款通知')
      .map((title, at) => ({ ...other(at), title })),
  );
  await page.reload();
  await desk.expectPlan({ 'template-todo': 'keep', 'template-refund': 'write' });
  await desk.press('add');
  await expect(await desk.expectOutcome('conflict')).toContainText('退款进度通知');
  expect(wechat.posts()).toEqual([]);
});
