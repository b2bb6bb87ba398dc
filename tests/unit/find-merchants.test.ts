import { expect, test } from 'vitest';
import { findMerchants } from '../../components/desk/find-merchants.ts';
import { merchantChoices } from '../../components/desk/merchant-choices.ts';
import { matchName } from '../../lib/app/match-name.ts';

const merchants = [
  { id: 'a', name: '泉城优选', code: 'QCYX01' },
  { id: 'b', name: 'KZ Fresh', appId: 'wx8f3a2b91c07d64e5' },
  { id: 'c', name: '重庆银行食堂', archived: true },
  { id: 'd', name: '优选超市' },
] as const;
const found = (typed: string): string =>
  findMerchants(merchants, typed, matchName)
    .map(({ id }) => id)
    .join('');

test.each([
  ['fresh', 'b'],
  ['优选', 'ad'],
  ['qcyx', 'a'],
  ['QCYX01', 'a'],
  ['wx8f3a', 'b'],
  ['quancheng', 'a'],
  ['quanchengyou', 'a'],
  ['yxcs', 'd'],
  ['cqyh', 'c'],
  ['chongqingyinhang', 'c'],
  ['zhongqing', 'c'],
  ['', 'abdc'],
  ['  ', 'abdc'],
  ['没有', ''],
])('%j should find %j by name, code, AppID, initials and any reading', (typed, expected) => {
  expect(found(typed)).toBe(expected);
});

test('what was typed itself should come before what only sounds so, and archived ones last', () => {
  const rows = [
    { id: 'old', name: 'ab 店', archived: true },
    { id: 'sound', name: '安宝' },
    { id: 'literal', name: 'x ab' },
  ] as const;
  expect(findMerchants(rows, 'ab', matchName).map(({ id }) => id)).toEqual(['literal', 'sound', 'old']);
});

test('a name nobody has should be offered for a new merchant, a name somebody has should not', () => {
  expect(merchantChoices(merchants, ' 新店 ', matchName).choices).toEqual([{ kind: 'new', name: '新店' }]);
  expect(merchantChoices(merchants, 'kz fresh', matchName).choices).toEqual([{ kind: 'merchant', row: merchants[1] }]);
});

test('a long list should be cut and say how many are left', () => {
  const many = Array.from({ length: 1000 }, (_, at) => ({ id: `${at}`, name: `店 ${at}` }));
  const { choices, more } = merchantChoices(many, '', matchName);
  expect([choices.length, more]).toEqual([50, 950]);
});
