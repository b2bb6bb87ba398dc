import { expect, test } from './lab/lab.ts';
import { ACCOUNT, field, form, taskOf } from './lab/task.ts';

test('reads every kind and locks, and touches nothing', async ({ lab }) => {
  const task = taskOf({
    fields: {
      text: field('text', '文本'),
      lines: field('lines', '名单'),
      kind: field('choice', '种类'),
      combo: field('choice', '平台'),
      locked: field('text', '只读'),
    },
    notes: { left: { pattern: '本月剩余保存次数\\s*[：:]?\\s*(\\d+)' }, none: { pattern: '没有(\\d)' } },
  });
  const rows = [
    ['文本', '<input lab="textbox" value="posted">'],
    ['名单', '<textarea> 1.1.1.1 \n2.2.2.2\n</textarea>'],
    ['种类', '<select><option>甲</option><option selected>乙</option></select>'],
    ['平台', '<input lab="combobox" value="2" items="1=客至|2=助通">'],
    ['只读', '<input readonly value="fixed">'],
  ] as const;
  await lab.show(`${form(ACCOUNT, ...rows)}<p>本月剩余保存次数：<em>3</em></p><p hidden>没有1</p>`);
  const before = await lab.page.content();
  // Shown but never taken over: what would be posted counts.
  await lab.page.evaluate(() => {
    (document.querySelector('.textbox-text') as HTMLInputElement).value = 'shown only';
  });
  expect(await lab.call('look', [task])).toMatchObject({
    outcome: 'seen',
    fields: {
      text: { label: '文本', now: 'posted' },
      lines: { now: ['1.1.1.1', '2.2.2.2'] },
      kind: { now: '乙' },
      combo: { now: '助通' },
      locked: { now: 'fixed', locked: true },
    },
    notes: { left: '3' },
  });
  expect(await lab.page.content()).toBe(before);
});

test('a box that shows the right text and would post another is written', async ({ lab }) => {
  await lab.show(form(['账号', '<input lab="textbox" name="account" value="old">']));
  await lab.page.evaluate(() => {
    (document.querySelector('.textbox-text') as HTMLInputElement).value = 'new';
  });
  expect(await lab.call('prove', [taskOf(), { account: { set: 'new' } }])).toMatchObject({
    fields: { account: { outcome: 'not-verified' } },
  });
  expect(await lab.call('fill', [taskOf(), { field: 'account', desired: { set: 'new' } }])).toMatchObject({
    outcome: 'applied',
    before: 'old',
  });
  expect(await lab.posted()).toEqual({ account: 'new' });
});

test('the area is the part the person works in', async ({ lab }) => {
  await lab.show(`<div id="shell">菜单</div>${form(ACCOUNT)}`);
  expect(await lab.call('area', [taskOf()])).not.toBeUndefined();
  expect(await lab.call('area', [taskOf({ proof: { labels: ['没有'] } })])).toBeUndefined();
});
