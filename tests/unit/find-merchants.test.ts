import { expect, test } from 'vitest';
import { findMerchants } from '../../components/desk/find-merchants.ts';

const merchants = [
  { id: 'a', name: '泉城优选' },
  { id: 'b', name: 'KZ Fresh' },
];

test('a part of the name should find a merchant, whatever its case', () => {
  expect(findMerchants(merchants, 'fresh').choices).toContainEqual({ kind: 'merchant', id: 'b', name: 'KZ Fresh' });
});

test('a name nobody has should be offered for a new merchant, a name somebody has should not', () => {
  expect(findMerchants(merchants, ' 新店 ').choices).toEqual([{ kind: 'new', name: '新店' }]);
  expect(findMerchants(merchants, 'kz fresh').choices).toEqual([{ kind: 'merchant', id: 'b', name: 'KZ Fresh' }]);
});

test('a long list should be cut and say how many are left', () => {
  const many = Array.from({ length: 1000 }, (_, at) => ({ id: `${at}`, name: `店 ${at}` }));
  const { choices, more } = findMerchants(many, '');
  expect([choices.length, more]).toEqual([50, 950]);
});
