import { expect, it } from 'vitest';
import { knownAccount, matchAccount } from '../../lib/domain/account.ts';

it.each([
  [{ appId: 'wx1' }, { appId: 'wx1' }, 'same'],
  [{ appId: 'wx1' }, { appId: 'wx1', accountName: '乐食' }, 'same'],
  [{ appId: 'wx1', accountName: '乐食' }, { appId: 'wx1', accountName: '别家' }, 'different'],
  [{ appId: 'wx1' }, { appId: 'wx2' }, 'different'],
  [{ appId: 'wx1' }, { accountName: '乐食' }, 'unknown'],
  [{ appId: 'wx1' }, {}, 'unknown'],
  [{}, { appId: 'wx1' }, 'unknown'],
])('shown %j, known %j: %s', (shown, known, is) => {
  expect(matchAccount(shown, known).is).toBe(is);
});

it('names both sides of a difference', () => {
  expect(matchAccount({ appId: 'wx1' }, { appId: 'wx2' })).toEqual({ is: 'different', shown: 'wx1', known: 'wx2' });
});

it('knows of a merchant only what the console shows', () => {
  const stamp = { clock: '', person: '', from: 'typed' };
  const facts = { appId: { content: 'wx1', ...stamp }, smsAccount: { content: 'ls', ...stamp } };
  expect(knownAccount({ identity: [{ fact: 'appId', from: 'url', at: '(wx.+)' }] }, { facts })).toEqual({ appId: 'wx1' });
});
