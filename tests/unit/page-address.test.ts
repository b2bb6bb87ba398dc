import { expect, test } from 'vitest';
import { pageAddress } from '../../lib/app/page-address.ts';
import type { Page } from '../../lib/domain/page.ts';
import { aMerchant } from './a-merchant.ts';

const TAB = 'https://mp.weixin.qq.com/cgi-bin/home?t=home/index&token=123&lang=zh_CN';
const page = (way?: Page['way']): Page => ({
  id: 'wechat-mp/lab',
  console: 'wechat-mp',
  title: '练习',
  seen: 'a test',
  proof: { labels: [] },
  fields: {},
  ...(way === undefined ? {} : { way }),
});

test.each([
  [
    'the token of the tab',
    '/cgi-bin/settingpage?action=function&token={token}',
    {},
    'https://mp.weixin.qq.com/cgi-bin/settingpage?action=function&token=123',
  ],
  ['a fact of the merchant', '/console/{appId}?tab=1', { appId: 'wx1' }, 'https://mp.weixin.qq.com/console/wx1?tab=1'],
  ['what a fact holds, made harmless', '/console/{appId}', { appId: 'a/../b?c' }, 'https://mp.weixin.qq.com/console/a%2F..%2Fb%3Fc'],
  ['nothing while a fact is missing', '/console/{appId}', {}, undefined],
  ['nothing for a fact that is a list', '/console/{appId}', { appId: ['a', 'b'] }, undefined],
])('an address takes %s', (_, address, facts, wanted) => {
  expect(pageAddress(page({ address }), TAB, aMerchant(facts))).toBe(wanted);
});

test('an address takes the one thing it is about, and none without it', () => {
  const about = page({ address: '/x?id={item}' });
  expect(pageAddress(about, TAB, aMerchant(), 'TM00004')).toBe('https://mp.weixin.qq.com/x?id=TM00004');
  expect(pageAddress(about, TAB, aMerchant())).toBeUndefined();
});

test('there is no address without a token in the tab, for a page reached by menu, or for one without a way', () => {
  expect(pageAddress(page({ address: '/x?token={token}' }), 'https://mp.weixin.qq.com/', aMerchant())).toBeUndefined();
  expect(pageAddress(page({ menu: ['系统设置'] }), TAB, aMerchant())).toBeUndefined();
  expect(pageAddress(page(), TAB, aMerchant())).toBeUndefined();
});
