import { expect, FOCUS, test } from './lab/lab.ts';
import { ACCOUNT, field, form, taskOf } from './lab/task.ts';

for (const focus of FOCUS) {
  test.describe(focus, () => {
    test.use({ focus });
    test('written over half a second later: filled, and then not verified', async ({ lab }) => {
      const task = taskOf({ fields: { it: field('text', '数据') } });
      await lab.show(form(ACCOUNT, ['数据', '<input lab="rewriter" after="500" name="it" value="own">']));
      expect(await lab.call('fill', [task, { field: 'it', desired: { set: 'new' } }])).toMatchObject({ outcome: 'applied' });
      expect(await lab.call('prove', [task, { it: { set: 'new' } }])).toMatchObject({
        fields: { it: { outcome: 'not-verified', now: 'own' } },
      });
    });
  });
}

test('right fields are proved, wrong and missing ones named, secrets masked', async ({ lab }) => {
  const task = taskOf({
    fields: {
      ok: field('text', '对'),
      bad: { ...field('password', '错'), secret: true },
      list: field('lines', '名单'),
      none: field('text', '没有'),
    },
  });
  await lab.show(
    form(ACCOUNT, ['对', '<input value="yes">'], ['错', '<input type="password" value="wrong">'], ['名单', '<textarea>b\na</textarea>']),
  );
  const proved = await lab.call('prove', [task, { ok: { set: 'yes' }, bad: { set: 'right' }, list: { add: ['a'] }, none: { set: 'x' } }]);
  expect(proved).toMatchObject({
    fields: {
      ok: { outcome: 'proved', now: 'yes' },
      bad: { outcome: 'not-verified', now: '●●●●●' },
      list: { outcome: 'proved' },
      none: { outcome: 'not-found' },
    },
  });
});

test('waits with patience for a page that still fetches', async ({ lab }) => {
  await lab.show(form(['账号', '<input name="account">']));
  const proving = lab.call('prove', [taskOf(), { account: { set: 'hy' } }, 20_000]);
  await lab.page.evaluate(() => {
    setTimeout(() => {
      (document.querySelector('[name=account]') as HTMLInputElement).value = 'hy';
    }, 300);
  });
  expect(await proving).toMatchObject({ fields: { account: { outcome: 'proved' } } });
});
