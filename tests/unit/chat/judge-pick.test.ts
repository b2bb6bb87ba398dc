import { expect, test } from 'vitest';
import { allFacts } from '../../../lib/catalog/all-facts.ts';
import { judgePick } from '../../../lib/domain/chat/judge-pick.ts';

const FACTS = Object.fromEntries(allFacts);
const APP = 'wx8f3a2b91c07d64e5';
const PLACE = {
  merchant: 'm1',
  contents: { appId: APP, headquartersDongle: 'A1' },
  merchants: [
    { id: 'm1', name: '乐食', appId: APP },
    { id: 'm2', name: '泉城', appId: 'wxffffffffffffffff', code: 'QC' },
    { id: 'm3', name: '已删', code: 'GONE', deleted: true },
  ],
} as const;

test.each([
  ['miniAppId', APP, {}],
  ['appId', APP.toUpperCase(), { same: true }],
  ['headquartersDongle', 'A2', { before: 'A1' }],
  ['appId', 'wxffffffffffffffff', { before: APP, used: '泉城' }],
  ['merchantCode', 'QC', { used: '泉城' }],
  ['merchantCode', 'GONE', {}],
  ['appId', 'wx1', { problem: 'app_id_length' }],
  ['nobody', 'x', { problem: 'unknown_fact' }],
])('%s with %j should say %j', (fact, content, said) => {
  expect(judgePick({ fact, content }, FACTS, PLACE)).toEqual(said);
});
