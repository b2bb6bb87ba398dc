import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Happening } from '../../lib/domain/entry.ts';
import { foldEntry, foldMerchant } from '../../lib/domain/fold-merchant.ts';
import { entriesFrom } from './entries.ts';

const CREATED: Happening = { kind: 'merchant-created', name: '乐食客至' };
const RUN: Happening[] = [
  {
    kind: 'run-started',
    run: 'r1',
    step: 'sms.kezhi',
    page: 'kezhi/sms-platform',
    origin: 'https://hy.51kezhi.cn',
    plan: { account: { before: '', after: 'ls', origin: 'fact' } },
  },
  { kind: 'change-started', run: 'r1', field: 'account' },
  { kind: 'change-ended', run: 'r1', field: 'account', outcome: 'applied', before: '', after: 'ls', milliseconds: 40 },
  { kind: 'save-pressed', run: 'r1' },
  { kind: 'save-answered', run: 'r1', outcome: 'saved', said: '保存成功' },
  { kind: 'run-ended', run: 'r1', outcome: 'proved', evidence: 'reloaded' },
];

describe('a merchant', () => {
  it('does not exist before it was created', () => {
    expect(foldMerchant(entriesFrom('m1', [{ kind: 'merchant-renamed', name: '乐食' }]))).toBeUndefined();
  });

  it('keeps the last content of a fact with who, when and where from', () => {
    const entries = entriesFrom('m1', [
      CREATED,
      { kind: 'fact-captured', fact: 'appId', content: 'wx1', from: 'typed' },
      { kind: 'fact-captured', fact: 'appId', content: 'wx2', from: 'wechat-dev' },
    ]);
    expect(foldMerchant(entries)?.facts.appId).toMatchObject({
      content: 'wx2',
      from: 'wechat-dev',
      person: '小王',
      clock: entries[2]?.clock,
    });
  });

  it('holds of a secret its length alone', () => {
    const folded = foldMerchant(entriesFrom('m1', [CREATED, { kind: 'secret-given', fact: 'smsPassword', length: 9, from: 'typed' }]));
    expect(folded?.secrets.smsPassword).toMatchObject({ length: 9 });
    expect(folded?.facts).toEqual({});
  });

  it('can be archived and deleted, each with who and when, and taken back whole', () => {
    const [archived, deleted] = ['merchant-archived', 'merchant-deleted'] as const;
    const entries = entriesFrom('m1', [
      CREATED,
      { kind: 'fact-captured', fact: 'appId', content: 'wx1', from: 'typed' },
      { kind: archived, archived: true },
      { kind: deleted, deleted: true },
      { kind: deleted, deleted: false },
      { kind: archived, archived: false },
    ]);
    const states = [3, 4, 5, 6].map((many) => foldMerchant(entries.slice(0, many)));
    expect(states.map((state) => [state?.archived?.person, state?.deleted?.person])).toEqual([
      ['小王', undefined],
      ['小王', '小王'],
      ['小王', undefined],
      [undefined, undefined],
    ]);
    const { clock: _before, ...before } = foldMerchant(entries.slice(0, 2)) ?? {};
    const { clock: _after, ...after } = states[3] ?? {};
    expect(after).toEqual(before);
  });

  it('forgets what it is told to forget, and takes an override back', () => {
    const folded = foldMerchant(
      entriesFrom('m1', [
        CREATED,
        { kind: 'fact-captured', fact: 'appId', content: 'wx1', from: 'typed' },
        { kind: 'fact-forgotten', fact: 'appId' },
        { kind: 'override-set', value: 'order-sync-port', content: '8823' },
        { kind: 'override-set', value: 'order-sync-port', content: null },
      ]),
    );
    expect(folded).toMatchObject({ facts: {}, overrides: {} });
  });
});

describe('a run', () => {
  it('goes from planned to writing to its outcome', () => {
    const states = [1, 2, 3].map(
      (many) => foldMerchant(entriesFrom('m1', [CREATED, ...RUN.slice(0, many)]))?.runs[0]?.changes.account?.state,
    );
    expect(states).toEqual(['planned', 'writing', 'applied']);
  });

  it('that was proved proves its step', () => {
    const folded = foldMerchant(entriesFrom('m1', [CREATED, ...RUN]));
    expect(folded?.proofs['sms.kezhi']).toMatchObject({ page: 'kezhi/sms-platform', evidence: 'reloaded' });
    expect(folded?.runs[0]).toMatchObject({ savePressed: true, answer: { outcome: 'saved' }, ended: { outcome: 'proved' } });
  });

  it('that was not proved proves nothing', () => {
    const unsure: Happening = { kind: 'run-ended', run: 'r1', outcome: 'not-verified', evidence: 'reloaded', detail: '账号' };
    expect(foldMerchant(entriesFrom('m1', [CREATED, ...RUN.slice(0, -1), unsure]))?.proofs).toEqual({});
  });

  it('that was undone takes the proof back', () => {
    const undone: Happening = { kind: 'run-undone', run: 'r1', fields: ['account'], outcome: 'applied' };
    const folded = foldMerchant(entriesFrom('m1', [CREATED, ...RUN, undone]));
    expect(folded?.proofs).toEqual({});
    expect(folded?.runs[0]?.undone?.fields).toEqual(['account']);
  });

  it('nobody knows of is left out', () => {
    expect(foldMerchant(entriesFrom('m1', [CREATED, { kind: 'save-pressed', run: 'unknown' }]))?.runs).toEqual([]);
  });
});

describe('the fold', () => {
  const happening = fc.oneof(
    fc.record({
      kind: fc.constant('fact-captured' as const),
      fact: fc.constantFrom('appId', 'accountName'),
      content: fc.string(),
      from: fc.constant('typed'),
    }),
    fc.record({ kind: fc.constant('step-ticked' as const), step: fc.constantFrom('oa.register', 'sms.open'), done: fc.boolean() }),
    fc.record({ kind: fc.constant('merchant-renamed' as const), name: fc.string() }),
    fc.record({
      kind: fc.constant('step-skipped' as const),
      step: fc.constantFrom('oa.register', 'sms.open'),
      why: fc.option(fc.string(), { nil: null }),
    }),
    fc.record({
      kind: fc.constant('wait-set' as const),
      step: fc.constantFrom('oa.register', 'pay.apply'),
      since: fc.option(fc.nat(), { nil: null }),
    }),
    fc.record({ kind: fc.constant('step-noted' as const), step: fc.constant('sms.open'), text: fc.string() }),
    fc.record({ kind: fc.constant('note-dropped' as const), note: fc.constantFrom('device01-1000-1', 'device02-2500-1') }),
    fc.record({
      kind: fc.constant('page-compared' as const),
      step: fc.constant('sms.kezhi'),
      page: fc.constant('kezhi/sms-platform'),
      differing: fc.array(fc.string(), { maxLength: 2 }),
    }),
    fc.record({
      kind: fc.constant('binding-taken-back' as const),
      console: fc.constant('kezhi'),
      facts: fc.subarray(['appId', 'accountName']),
      steps: fc.subarray(['sms.kezhi']),
    }),
    fc.record({ kind: fc.constant('time-worked' as const), milliseconds: fc.nat() }),
    fc.constantFrom(...RUN),
  );

  it('does not depend on the order in which two histories come together', () => {
    const histories = fc.tuple(fc.array(happening, { maxLength: 12 }), fc.array(happening, { maxLength: 12 }), fc.infiniteStream(fc.nat()));
    fc.assert(
      fc.property(histories, ([here, there, chance]) => {
        const entries = [...entriesFrom('m1', [CREATED, ...here], 'device01', 1000), ...entriesFrom('m1', there, 'device02', 2500)];
        const mixed = entries.map((entry) => ({ entry, at: chance.next().value as number })).sort((a, b) => a.at - b.at);
        expect(foldMerchant(mixed.map(({ entry }) => entry))).toEqual(foldMerchant(entries));
      }),
    );
  });

  it('one by one comes to the same as all at once', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 25 }), (happenings) => {
        const entries = entriesFrom('m1', [CREATED, ...happenings]);
        expect(entries.reduce(foldEntry, undefined)).toEqual(foldMerchant(entries));
      }),
    );
  });
});
