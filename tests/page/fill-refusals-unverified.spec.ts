import { expect, FOCUS, test } from './lab/lab.ts';
import { ACCOUNT, field, form, taskOf } from './lab/task.ts';

const set = { set: 'new' };

for (const focus of FOCUS) {
  test.describe(focus, () => {
    test.use({ focus });
    test('a page that takes nothing: not verified', async ({ lab }) => {
      const task = taskOf({ fields: { it: field('text', '数据') } });
      await lab.show(form(ACCOUNT, ['数据', '<input lab="stubborn" name="it" value="old">']));
      expect(await lab.call('fill', [task, { field: 'it', desired: set }])).toMatchObject({ outcome: 'not-verified', field: 'it' });
    });

    test('a page that changes what it was given: not verified', async ({ lab }) => {
      const task = taskOf({ fields: { it: field('text', '数据') } });
      await lab.show(form(ACCOUNT, ['数据', '<input name="it" value="old" onblur="this.value = this.value.toUpperCase()">']));
      expect(await lab.call('fill', [task, { field: 'it', desired: set }])).toMatchObject({ outcome: 'not-verified', field: 'it' });
    });
  });
}
