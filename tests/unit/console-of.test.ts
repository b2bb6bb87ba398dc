import { expect, it } from 'vitest';
import { vendor as kezhi } from '../../lib/catalog/consoles/kezhi/console.ts';
import { vendor as mp } from '../../lib/catalog/consoles/wechat-mp/console.ts';
import type { Console } from '../../lib/domain/console.ts';
import { consoleOf } from '../../lib/domain/console-of.ts';

const CONSOLES: readonly Console[] = [mp, kezhi];
const CONFIGURED = ['https://vip.example.cn', 'http://10.0.0.8:8080'];

it.each([
  ['https://mp.weixin.qq.com/cgi-bin/home?token=1', 'wechat-mp'],
  ['https://hy.51kezhi.cn/', 'kezhi'],
  ['https://a.b.51kezhi.com/x', 'kezhi'],
  ['https://vip.example.cn/any', 'kezhi'],
  ['http://10.0.0.8:8080/any', 'kezhi'],
])('%s is %s', (address, id) => {
  expect(consoleOf(address, CONSOLES, CONFIGURED)?.id).toBe(id);
});

it.each([
  'http://mp.weixin.qq.com/',
  'https://mp.weixin.qq.com:8443/',
  'https://mp.weixin.qq.com.evil.test/',
  'https://evil-mp.weixin.qq.com/',
  'https://mp.weixin.qq.corn/',
  'https://kzpro.m.51kezhi.cn/',
  'https://51kezhi.cn/',
  'https://evil51kezhi.cn/',
  'https://x.51kezhi.cn.evil.test/',
  'https://hy.51kezhi.cn@evil.test/',
  'https://evil.test/#.51kezhi.cn',
  'https://hy.51kеzhi.cn/', // Cyrillic е
  'https://hy.51kezhi.cn./',
  'http://hy.51kezhi.cn/',
  'http://vip.example.cn/',
  'https://vip.example.cn:444/',
  'https://sub.vip.example.cn/',
  'http://10.0.0.8/',
  'about:blank',
  '',
  undefined,
])('%s is no console', (address) => {
  expect(consoleOf(address, CONSOLES, CONFIGURED)).toBeUndefined();
});
