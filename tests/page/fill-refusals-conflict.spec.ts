import { expect, test } from './lab/lab.ts';
import { ACCOUNT, field, form, taskOf } from './lab/task.ts';

const set = { set: 'new' };

test('something else in the field than the plan was made on: a conflict', async ({ lab }) => {
  const task = taskOf();
  await lab.show(form(ACCOUNT));
  expect(await lab.call('fill', [task, { field: 'account', desired: set, seen: 'other' }])).toMatchObject({
    outcome: 'conflict',
    field: 'account',
  });
  expect(await lab.posted()).toEqual({ account: 'hy' });
  expect(await lab.call('fill', [task, { field: 'account', desired: set, seen: 'hy' }])).toMatchObject({
    outcome: 'applied',
    before: 'hy',
  });
});

test('a secret is compared by its digest, and comes back only as what it was', async ({ lab }) => {
  const task = taskOf({ fields: { it: { ...field('password', '密码'), secret: true } } });
  await lab.show(form(ACCOUNT, ['密码', '<input lab="passwordbox" name="it" value="s3cret">']));
  const seen = await lab.call('look', [task]);
  const reading = seen.outcome === 'seen' ? seen.fields.it : undefined;
  expect(reading).toMatchObject({ now: '●●●●●●', digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
  const digest = reading?.outcome === 'seen' ? reading.digest : undefined;
  expect(await lab.call('fill', [task, { field: 'it', desired: set, seen: digest ?? '' }])).toMatchObject({
    outcome: 'applied',
    before: 's3cret',
    after: '●●●',
  });
  expect(await lab.call('fill', [task, { field: 'it', desired: { set: 's3cret' }, seen: digest ?? '' }])).toMatchObject({
    outcome: 'conflict',
  });
  expect((await lab.posted()).it).toBe('new');
});

test.describe('slots', () => {
  const task = taskOf({ fields: { domains: field('slots', '域名1', '域名2', '域名3') }, proof: { labels: ['域名1'] } });
  const slots = (...texts: string[]): string =>
    form(...texts.map((text, at) => [`域名${at + 1}`, `<input lab="vue" name="d${at + 1}" value="${text}">`] as const));
  const add = { add: ['a.cn', 'b.cn'] };

  test('the free ones take what is missing, a foreign one stays', async ({ lab }) => {
    await lab.show(slots('', 'foreign.cn', ''));
    expect(await lab.call('fill', [task, { field: 'domains', desired: add }])).toMatchObject({
      outcome: 'applied',
      before: ['', 'foreign.cn', ''],
    });
    expect(await lab.posted()).toEqual({ d1: 'a.cn', d2: 'foreign.cn', d3: 'b.cn' });
    expect(await lab.call('fill', [task, { field: 'domains', desired: { set: ['', 'foreign.cn', ''] } }])).toMatchObject({
      outcome: 'applied',
    });
    expect(await lab.posted()).toEqual({ d1: '', d2: 'foreign.cn', d3: '' });
  });

  test('too few: a conflict that names what holds them', async ({ lab }) => {
    await lab.show(slots('x.cn', 'y.cn', ''));
    expect(await lab.call('fill', [task, { field: 'domains', desired: add }])).toMatchObject({
      outcome: 'conflict',
      there: ['x.cn', 'y.cn'],
    });
    expect(await lab.posted()).toEqual({ d1: 'x.cn', d2: 'y.cn', d3: '' });
  });

  test('one label gone: not found, whatever the others are', async ({ lab }) => {
    await lab.show(slots('', ''));
    expect(await lab.call('fill', [task, { field: 'domains', desired: add }])).toMatchObject({
      outcome: 'not-found',
      there: ['域名1', '域名2'],
    });
    expect(await lab.posted()).toEqual({ d1: '', d2: '' });
  });
});
