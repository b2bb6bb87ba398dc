import { describe, expect, it } from 'vitest';
import type { Happening } from '../../lib/domain/entry.ts';
import { foldMerchant } from '../../lib/domain/fold-merchant.ts';
import type { Merchant } from '../../lib/domain/merchant.ts';
import { entriesFrom } from './entries.ts';

const CREATED: Happening = { kind: 'merchant-created', name: '乐食客至' };
const PROVED: Happening = { kind: 'page-proved', step: 'sms.kezhi', page: 'kezhi/sms-platform', fields: ['account'] };

function folded(...happenings: readonly Happening[]): Merchant {
  const merchant = foldMerchant(entriesFrom('m1', [CREATED, ...happenings]));
  if (merchant === undefined) throw new Error('no merchant');
  return merchant;
}

describe('a note', () => {
  const first: Happening = { kind: 'step-noted', step: 'oa.register', text: '等法人' };

  it('is kept with its step, who and when, in the order the notes were made', () => {
    const { notes } = folded(first, { kind: 'step-noted', step: 'oa.register', text: '来电了' });
    expect(notes).toMatchObject([{ step: 'oa.register', text: '等法人', person: '小王' }, { text: '来电了' }]);
  });

  it('can be taken back by its id alone', () => {
    const [, noted] = entriesFrom('m1', [CREATED, first]);
    const second: Happening = { kind: 'step-noted', step: 'oa.register', text: '来电了' };
    expect(folded(first, second, { kind: 'note-dropped', note: noted?.id ?? '' }).notes.map(({ text }) => text)).toEqual(['来电了']);
  });
});

it('a step is skipped for a reason, and the skip can be taken back', () => {
  const skipped: Happening = { kind: 'step-skipped', step: 'sms.via-kezhi', why: '用助通' };
  expect(folded(skipped).skips).toMatchObject({ 'sms.via-kezhi': { why: '用助通', person: '小王' } });
  expect(folded(skipped, { kind: 'step-skipped', step: 'sms.via-kezhi', why: null }).skips).toEqual({});
});

it('a wait holds its last times, and ends', () => {
  const begun: Happening = { kind: 'wait-set', step: 'pay.apply', since: 1000 };
  const moved: Happening = { kind: 'wait-set', step: 'pay.apply', since: 1000, due: 9000 };
  expect(folded(begun).waits).toMatchObject({ 'pay.apply': { since: 1000 } });
  expect(folded(begun, moved).waits).toMatchObject({ 'pay.apply': { since: 1000, due: 9000 } });
  expect(folded(begun, moved, begun).waits['pay.apply']?.due).toBeUndefined();
  expect(folded(begun, { kind: 'wait-set', step: 'pay.apply', since: null }).waits).toEqual({});
});

it('a page that differs is kept until it agrees again or is proved anew', () => {
  const differs: Happening = { kind: 'page-compared', step: 'sms.kezhi', page: 'kezhi/sms-platform', differing: ['账号'] };
  expect(folded(PROVED, differs).differs).toMatchObject({ 'sms.kezhi': { fields: ['账号'], page: 'kezhi/sms-platform' } });
  expect(folded(PROVED, differs, { ...differs, differing: [] }).differs).toEqual({});
  expect(folded(PROVED, differs, PROVED).differs).toEqual({});
});

it('a binding that is taken back forgets its facts and the proofs of its console, and nothing else', () => {
  const merchant = folded(
    { kind: 'fact-captured', fact: 'merchantCode', content: 'DCXM', from: 'kezhi' },
    { kind: 'fact-captured', fact: 'appId', content: 'wx1', from: 'typed' },
    PROVED,
    { kind: 'page-proved', step: 'oa.ip-whitelist', page: 'wechat-dev/ip-whitelist', fields: [] },
    { kind: 'binding-taken-back', console: 'kezhi', facts: ['merchantCode'], steps: ['sms.kezhi'] },
  );
  expect(Object.keys(merchant.facts)).toEqual(['appId']);
  expect(Object.keys(merchant.proofs)).toEqual(['oa.ip-whitelist']);
});

it('hands-on time adds up over devices', () => {
  const worked = (milliseconds: number): Happening => ({ kind: 'time-worked', milliseconds });
  const entries = [...entriesFrom('m1', [CREATED, worked(60_000)]), ...entriesFrom('m1', [worked(5_000)], 'device02')];
  expect(foldMerchant(entries)?.handsOn).toBe(65_000);
});
