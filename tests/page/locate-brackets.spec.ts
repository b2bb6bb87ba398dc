import { expect, test } from './lab/lab.ts';
import { ACCOUNT, field, form, taskOf } from './lab/task.ts';

const task = taskOf({ fields: { appId: field('text', 'AppID(应用ID)') } });

test('a label with brackets is not the bare one, in whatever width and pieces it is drawn', async ({ lab }) => {
  const bare = ['AppID', '<input name="bare" value="other">'] as const;
  for (const label of ['AppID(应用ID)', 'AppID（应用ID）', 'AppID<span>(应用ID)</span>', 'AppId <i>（应用 ID）</i>']) {
    await lab.show(form(ACCOUNT, bare, [label, '<input name="whole" value="mine">']));
    expect(await lab.call('look', [task]), label).toMatchObject({ fields: { appId: { now: 'mine' } } });
  }
});

test('with the bare label alone there is nothing to find', async ({ lab }) => {
  await lab.show(form(ACCOUNT, ['AppID', '<input name="bare" value="other">']));
  expect(await lab.call('look', [task])).toMatchObject({ fields: { appId: { outcome: 'not-found' } } });
});
