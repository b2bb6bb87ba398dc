import { expect, test } from 'vitest';
import { allChapters } from '../../lib/catalog/all-chapters.ts';
import { allFacts } from '../../lib/catalog/all-facts.ts';
import { allValues } from '../../lib/catalog/all-values.ts';
import { CLOSED, makeListRows } from '../../lib/domain/make-list-rows.ts';
import type { Merchant } from '../../lib/domain/merchant.ts';
import type { Step } from '../../lib/domain/rollout.ts';
import { aMerchant, aProfile, aRun, stamp } from './a-merchant.ts';

const PAGE = 'wechat-mp/template-list';
const STEPS: readonly Step[] = allChapters.flatMap(({ steps }) => steps);
const STEP = STEPS.find(({ id }) => id === 'tmpl.add') as Step;

function plans(listed: readonly string[], merchant: Merchant, decisions: Record<string, string> = {}): Record<string, string> {
  const context = { values: allValues, facts: allFacts, profile: aProfile(decisions), secretsAtHand: new Set<string>() };
  const rows = makeListRows(STEP, { id: PAGE }, listed, merchant, context);
  return Object.fromEntries(rows.map(({ field, plan }) => [field, plan]));
}

test('what is listed is kept, what is not is written, what is in doubt waits for a decision', () => {
  const rows = plans(['退款通知', '消费提醒通知'], aMerchant());
  expect(Object.keys(rows)).toHaveLength(11);
  expect(rows).toMatchObject({ 'template-refund': 'keep', 'template-purchase': 'write', 'template-order-review': 'lacks' });
  expect(plans([], aMerchant(), { 'template-order-review': 'OPENTM205102209' })).toMatchObject({ 'template-order-review': 'write' });
});

test('once the library was found closed nothing of it is tried again, and what is there stays right', () => {
  const said = { ended: { ...stamp(3), outcome: 'refused-by-page', evidence: 'reloaded', says: CLOSED } } as const;
  const closed = aMerchant({}, { runs: [aRun('tmpl.add', 'refused-by-page', { page: PAGE, ...said })] });
  const rows = plans(['退款通知'], closed);
  expect(rows['template-refund']).toBe('keep');
  expect(new Set(Object.values(rows))).toEqual(new Set(['keep', 'refuse']));
  const elsewhere = aMerchant({}, { runs: [aRun('tmpl.add', 'refused-by-page', { page: 'another', ...said })] });
  expect(plans([], elsewhere)['template-todo']).toBe('write');
});
