import { expect, test } from 'vitest';
import type { Wait } from '../../lib/domain/wait.ts';
import { waitMessage } from '../../lib/domain/wait-message.ts';
import { aMerchant } from './a-merchant.ts';

const wait: Wait = {
  id: 'w',
  who: { zh: '客至', en: 'Kezhi' },
  days: { least: 1, most: 2, source: 's' },
  status: 'ours',
  message: ['{merchant}：{since} 至 {due}', '门店 {fact:storeCodes}', '狗号 {fact:headquartersDongle}', '谢谢'],
};
const at = (day: string): number => Date.parse(`${day}T20:00:00Z`);

test('names merchant, days in China and facts, and leaves out a line whose fact nobody knows', () => {
  const merchant = aMerchant({ storeCodes: ['0001', '0002'] });
  expect(waitMessage(wait, merchant, at('2026-11-24'), at('2026-11-26'))).toBe('乐食客至：2026-11-25 至 2026-11-27\n门店 0001、0002\n谢谢');
});

test('a fact that looks like a place is not filled in again', () => {
  const merchant = aMerchant({ headquartersDongle: '{merchant}' });
  expect(waitMessage(wait, merchant, 0, 0)).toContain('狗号 {merchant}');
});
