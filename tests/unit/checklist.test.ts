import { describe, expect, test } from 'vitest';
import { allChapters } from '../../lib/catalog/all-chapters.ts';
import { allFacts } from '../../lib/catalog/all-facts.ts';
import { allHolidays } from '../../lib/catalog/all-holidays.ts';
import { allValues } from '../../lib/catalog/all-values.ts';
import { allWaits } from '../../lib/catalog/all-waits.ts';
import { nextClock } from '../../lib/domain/clock.ts';
import type { StepView } from '../../lib/domain/desk.ts';
import type { Merchant } from '../../lib/domain/merchant.ts';
import { nextStep } from '../../lib/domain/next-step.ts';
import { reminders } from '../../lib/domain/reminders.ts';
import { rolloutProgress } from '../../lib/domain/rollout-progress.ts';
import { stepViews } from '../../lib/domain/step-views.ts';
import { aMerchant, aProfile, aRun } from './a-merchant.ts';

const DAY = 86_400_000;
/** Tuesday, noon in China. */
const NOON = Date.parse('2026-11-24T04:00:00Z');
const by = (after: number, person = '小林') => ({ clock: nextClock(undefined, NOON + after, 'd'), person });
const proof = (after: number) => ({ ...by(after), page: 'kezhi/sms-platform', evidence: 'reloaded' });

function views(merchant: Merchant, now = NOON + DAY) {
  const around = { waits: allWaits, calendar: allHolidays, now };
  const context = { values: allValues, facts: allFacts, profile: aProfile(), secretsAtHand: new Set(['smsPassword']), ...around };
  return stepViews(allChapters, merchant, context, new Set());
}

function view(id: string, merchant: Merchant, now?: number): StepView {
  const found = views(merchant, now)
    .flatMap(({ steps }) => steps)
    .find((step) => step.id === id);
  if (found === undefined) throw new Error(`No step is called ${id}.`);
  return found;
}

const merchant = (more: Partial<Merchant>) => aMerchant({ smsAccount: 'kzvip' }, { created: by(0), ...more });

describe('of proof, tick, skip and comparison the last counts', () => {
  const proofs = { 'sms.kezhi': proof(1000) };
  const differs = { 'sms.kezhi': { ...by(2000), page: 'kezhi/sms-platform', fields: ['账号'] } };

  test('a proved step whose page holds something else differs, and names the fields', () => {
    expect(view('sms.kezhi', merchant({ proofs, differs }))).toMatchObject({ state: 'differs', differs: { fields: ['账号'] } });
  });

  test('a proof after the difference is a proof again', () => {
    expect(view('sms.kezhi', merchant({ proofs: { 'sms.kezhi': proof(3000) }, differs })).state).toBe('done');
  });

  test('a difference without a proof says nothing', () => {
    expect(view('sms.kezhi', merchant({ differs })).state).toBe('ready');
  });

  test('a skip holds until the step is done after all, and frees the steps after it', () => {
    const skips = { 'oa.register': { ...by(2000), why: '已有公众号' } };
    expect(view('oa.register', merchant({ skips }))).toMatchObject({ state: 'skipped', skipped: { why: '已有公众号', person: '小林' } });
    expect(view('oa.ip-whitelist', merchant({ skips }))).toMatchObject({ state: 'ready', blockedBy: [] });
    const ticks = { 'oa.register': { ...by(3000), done: true } };
    expect(view('oa.register', merchant({ skips, ticks })).state).toBe('done');
  });
});

test('a step that was written and not saved has begun', () => {
  expect(view('sms.kezhi', merchant({ runs: [aRun('sms.kezhi', 'applied')] })).state).toBe('begun');
});

test('proof, tick and notes say who and when', () => {
  const notes = [{ ...by(5), id: 'n', step: 'sms.kezhi', text: '账号由商户给' }];
  expect(view('sms.kezhi', merchant({ proofs: { 'sms.kezhi': proof(1000) }, notes }))).toMatchObject({
    proved: { person: '小林', at: NOON + 1000, evidence: 'reloaded' },
    notes: [{ id: 'n', text: '账号由商户给', person: '小林', at: NOON + 5 }],
  });
  expect(view('sms.open', merchant({ notes })).notes).toEqual([]);
});

describe('a wait', () => {
  const waits = { 'pay.apply': { ...by(0), since: NOON } };
  const friday = Date.parse('2026-11-27T10:00:00Z');
  const handedOver = { 'mini.handover': { ...by(500), done: true } };

  test('can be begun by hand and has no times before', () => {
    const { state, wait } = view('pay.apply', merchant({}));
    expect(state).toBe('ready');
    expect(wait).toMatchObject({ days: { least: 1, most: 5 }, estimated: true });
    expect(wait?.begun).toBeUndefined();
  });

  test('says since when, until when, and has a message that names the merchant', () => {
    const { state, wait } = view('pay.apply', merchant({ waits }));
    expect(state).toBe('waiting');
    expect(wait?.begun).toMatchObject({ since: NOON, due: Date.parse('2026-12-01T10:00:00Z'), late: false, byHand: true, certain: true });
    expect(wait?.begun?.message).toContain('乐食客至');
  });

  test('is due when a person says it was promised, and late after that', () => {
    const promised = merchant({ waits: { 'pay.apply': { ...by(0), since: NOON, due: friday } } });
    expect(view('pay.apply', promised, friday).wait?.begun).toMatchObject({ due: friday, late: false });
    expect(view('pay.apply', promised, friday + 1).wait?.begun?.late).toBe(true);
  });

  test('of a step that is nothing but waiting begins when the step before it is done', () => {
    expect(view('mini.review', merchant({}))).toMatchObject({ state: 'blocked' });
    const { state, wait } = view('mini.review', merchant({ ticks: handedOver }));
    expect(state).toBe('waiting');
    expect(wait?.begun).toMatchObject({ since: NOON + 500, due: friday, byHand: false });
    const later = merchant({ ticks: handedOver, waits: { 'mini.review': { ...by(DAY), since: NOON + DAY } } });
    expect(view('mini.review', later).wait?.begun).toMatchObject({ since: NOON + DAY, byHand: true });
  });

  test('ends with its step, and what is waited for is what is reminded of', () => {
    const context = { waits: allWaits, calendar: allHolidays, now: NOON };
    const both = merchant({ waits, ticks: handedOver });
    expect(reminders(allChapters, both, context).map(({ step, due }) => [step.id, due])).toEqual([
      ['mini.review', friday],
      ['pay.apply', Date.parse('2026-12-01T10:00:00Z')],
    ]);
    const ended = merchant({ waits, ticks: { 'pay.apply': { ...by(DAY), done: true } } });
    expect(view('pay.apply', ended).wait).toBeUndefined();
    expect(reminders(allChapters, ended, context)).toEqual([]);
  });
});

describe('the next step', () => {
  const everything = allChapters.flatMap(({ steps }) => steps.map(({ id }) => id));
  const skipped = (...open: readonly string[]) =>
    Object.fromEntries(everything.filter((id) => !open.includes(id)).map((id) => [id, { ...by(1), why: 'x' }]));
  const wait = (step: string, due: number) => ({ [step]: { ...by(0), since: NOON, due } });
  const next = (one: Merchant, now?: number) => nextStep(views(one, now));

  test('is one that differs again before later ones that are ready', () => {
    const proofs = { 'oa.ip-whitelist': proof(1) };
    const differs = { 'oa.ip-whitelist': { ...by(2), page: 'p', fields: ['IP白名单'] } };
    const skips = skipped('oa.ip-whitelist', 'pay.apply');
    expect(next(merchant({ proofs, differs, skips }))).toBe('oa.ip-whitelist');
    expect(next(merchant({ proofs, skips }))).toBe('pay.apply');
  });

  test('is a late answer, which should be asked for, before what comes later, and the answer due first when all are waited for', () => {
    const waits = { ...wait('oa.register', NOON + 9 * DAY), ...wait('pay.apply', NOON + 3 * DAY) };
    const open = merchant({ waits, skips: skipped('oa.register', 'pay.apply', 'push.ports') });
    expect(next(open)).toBe('push.ports');
    expect(next(open, NOON + 4 * DAY)).toBe('pay.apply');
    expect(next(merchant({ waits, skips: skipped('oa.register', 'pay.apply') }))).toBe('pay.apply');
  });

  test('is none when all is done or skipped', () => {
    expect(next(merchant({ skips: skipped() }))).toBeUndefined();
  });
});

describe('progress', () => {
  test('counts what is done of all that is not skipped, time since the beginning, and time at work', () => {
    const one = merchant({
      ticks: { 'oa.register': { ...by(1), done: true } },
      skips: { 'sms.via-kezhi': { ...by(2), why: 'x' } },
      handsOn: 60_000,
      facts: {},
    });
    const all = allChapters.flatMap(({ steps }) => steps).length;
    expect(rolloutProgress(views(one), one, NOON + DAY)).toEqual({
      ...{ done: 1, skipped: 1, of: all - 1 },
      ...{ elapsed: DAY, handsOn: 60_000 },
    });
    expect(views(one)[0]).toMatchObject({ done: 1, skipped: 0 });
  });

  test('stops the time when the last step was settled', () => {
    const ticks = Object.fromEntries(allChapters.flatMap(({ steps }) => steps.map(({ id }, at) => [id, { ...by(at * 1000), done: true }])));
    const one = merchant({ ticks, clock: by(5 * DAY).clock });
    const last = Math.max(...allChapters.map(({ steps }) => steps.length - 1)) * 1000;
    expect(rolloutProgress(views(one), one, NOON + 9 * DAY).elapsed).toBe(last);
  });
});
