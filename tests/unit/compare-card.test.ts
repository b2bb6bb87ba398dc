import { expect, test } from 'vitest';
import type { CardCapture, CardRow, PageCard } from '../../lib/domain/card.ts';
import { compareCard } from '../../lib/domain/compare-card.ts';
import { stamp } from './a-merchant.ts';

const row = (field: string, plan: CardRow['plan']): CardRow => ({ field, label: field.toUpperCase(), secret: false, plan });
const card = (rows: readonly CardRow[], more: Partial<PageCard> = {}): PageCard => ({
  ...{ kind: 'page', console: 'kezhi', tabId: 1, page: 'kezhi/sms-platform', step: 'sms.kezhi', title: 't', state: 'open' },
  ...{ rows: [...rows], captures: [], others: [], notes: {}, account: {}, unsaved: false },
  ...more,
});
const proofs = { 'sms.kezhi': { ...stamp(1), page: 'kezhi/sms-platform', evidence: 'reloaded' } };
const differed = (...fields: string[]) => ({ 'sms.kezhi': { ...stamp(2), page: 'kezhi/sms-platform', fields } });

test('a proved page that holds something else is told by the fields that do', () => {
  expect(compareCard(card([row('a', 'write'), row('b', 'keep'), row('c', 'leave')]), { proofs, differs: {} })).toEqual(['A']);
});

test('a page whose captured facts are others by now is told by them, not by those that were never read', () => {
  const capture = (label: string, plan: CardCapture['plan']): CardCapture => ({ key: label, label, fact: label, secret: false, plan });
  const captures = [capture('名称', 'differs'), capture('主体', 'keep'), capture('密钥', 'wait'), capture('认证', 'take')];
  expect(compareCard(card([], { captures }), { proofs, differs: {} })).toEqual(['名称']);
});

test('a difference that is known already is not told again, another one is', () => {
  const seen = card([row('a', 'write'), row('b', 'keep')]);
  expect(compareCard(seen, { proofs, differs: differed('A') })).toBeUndefined();
  expect(compareCard(seen, { proofs, differs: differed('B') })).toEqual(['A']);
});

test('a page that agrees again is told once, and only by the page that differed', () => {
  const right = card([row('a', 'keep')]);
  expect(compareCard(right, { proofs, differs: differed('A') })).toEqual([]);
  expect(compareCard(right, { proofs, differs: {} })).toBeUndefined();
  expect(compareCard({ ...right, page: 'other/page' }, { proofs, differs: differed('A') })).toBeUndefined();
});

test.each([
  ['without a proof', card([row('a', 'write')]), {}],
  ['with what the extension typed and nobody has saved', card([row('a', 'write')], { unsaved: true }), proofs],
  ['whose dialog is shut', card([], { state: 'shut' }), proofs],
  ['of which nothing could be read', card([row('a', 'refuse'), row('b', 'lacks')]), proofs],
])('a page %s says nothing', (_, seen, proved) => {
  expect(compareCard(seen, { proofs: proved, differs: {} })).toBeUndefined();
});
