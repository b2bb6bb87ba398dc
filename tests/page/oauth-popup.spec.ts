import { page } from '../../lib/catalog/consoles/wechat-mp/oauth-domain.page.ts';
import { expect, mpTask, test } from './lab/practice-lab.ts';

const OURS = ['kzpro.m.51kezhi.cn', 'kzdkpro.m.51kezhi.cn'];
const task = mpTask(page);

test('in the popup of old two domains are a conflict, and nothing is written; one is saved', async ({ mp, practice }) => {
  const { domains } = practice.wechat.account('main');
  await mp.open('main', 'mpFunction', { skin: 'legacy', oauthPlaces: 1 });
  expect(await mp.call('open', [task])).toEqual({ outcome: 'opened' });
  expect(await mp.call('look', [task])).toMatchObject({ fields: { domains: { label: '授权回调页面域名', now: [''] } } });
  expect(await mp.call('fill', [task, { field: 'domains', desired: { add: OURS } }])).toEqual({
    outcome: 'conflict',
    field: 'domains',
    there: [],
    detail: '1 < 2',
  });
  expect(domains.oauth).toEqual([]);
  expect(await mp.call('fill', [task, { field: 'domains', desired: { add: OURS.slice(0, 1) } }])).toMatchObject({ outcome: 'applied' });
  expect(await mp.call('save', [task])).toMatchObject({ outcome: 'saved', said: '通过安全监测' });
  expect(domains.oauth).toEqual(OURS.slice(0, 1));
});

test('the dialog of today with a changed label is refused by its field, and nothing is written', async ({ mp, practice }) => {
  await mp.open('main', 'mpFunction');
  await mp.call('open', [task]);
  await mp.tab.locator('[data-component="translate"]:visible', { hasText: '域名2' }).evaluate((label) => {
    label.textContent = '备用域名';
  });
  const order = { field: 'domains', desired: { add: OURS } };
  expect(await mp.call('fill', [task, order])).toMatchObject({ outcome: 'not-found', field: 'domains' });
  expect(practice.wechat.posts()).toEqual([]);
});
