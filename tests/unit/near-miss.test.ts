import { expect, test } from 'vitest';
import { editDistance } from '../../lib/domain/formats/edit-distance.ts';
import { isDisguised, nearMiss } from '../../lib/domain/formats/near-miss.ts';

test.each([
  ['51kezhi.com', '51kezhi.com', 0],
  ['51kezhi.com', '51kehzi.com', 1],
  ['51kezhi.com', '51kezhi.cn', 2],
  ['51kezhi.com', '51kezhi.corn', 2],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['ca', 'abc', 3],
])('from %j to %j it takes %d edits', (from, to, edits) => {
  expect(editDistance(from, to)).toBe(edits);
});

test.each([
  ['ful.51kezhi.com', undefined],
  ['kzpro.m.51kezhi.cn', undefined],
  ['developers.weixin.qq.com', undefined],
  ['shop.example.com', undefined],
  ['51kehzi.com', '51kezhi.com'],
  ['mail.51kehzi.com', '51kezhi.com'],
  ['mp.weixin.qq.corn', 'weixin.qq.com'],
  ['mix2.zthysns.com', 'zthysms.com'],
])('%s resembles %s', (domain, genuine) => {
  expect(nearMiss(domain)).toBe(genuine);
});

test('a genuine domain in front of a foreign one is a disguise, behind its own names it is not', () => {
  expect(isDisguised('kzpro.m.51kezhi.cn.evil.com')).toBe(true);
  expect(isDisguised('kzpro.m.51kezhi.cn')).toBe(false);
  expect(isDisguised('not51kezhi.cn.evil.com')).toBe(false);
});
