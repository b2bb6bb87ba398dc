import { describe, expect, test } from 'vitest';
import { allChapters } from '../../lib/catalog/all-chapters.ts';
import { allFacts } from '../../lib/catalog/all-facts.ts';
import { allHolidays } from '../../lib/catalog/all-holidays.ts';
import { allValues } from '../../lib/catalog/all-values.ts';
import { allWaits } from '../../lib/catalog/all-waits.ts';
import type { StepState, StepView } from '../../lib/domain/desk.ts';
import type { Merchant } from '../../lib/domain/merchant.ts';
import { nextStep } from '../../lib/domain/next-step.ts';
import type { Outcome } from '../../lib/domain/outcome.ts';
import { stepViews } from '../../lib/domain/step-views.ts';
import { aMerchant, aProfile, aRun, stamp } from './a-merchant.ts';

const AT_HAND = new Set(['smsPassword']);

function views(merchant: Merchant, running: readonly string[] = [], decisions: Record<string, string> = {}) {
  const around = { waits: allWaits, calendar: allHolidays, now: 0 };
  const context = { values: allValues, facts: allFacts, profile: aProfile(decisions), secretsAtHand: AT_HAND, ...around };
  return stepViews(allChapters, merchant, context, new Set(running));
}

function view(id: string, merchant: Merchant, running: readonly string[] = []): StepView {
  const found = views(merchant, running)
    .flatMap(({ steps }) => steps)
    .find((step) => step.id === id);
  if (found === undefined) throw new Error(`No step is called ${id}.`);
  return found;
}

const READY = { smsAccount: 'kzvip' };
const PROVED = { 'sms.kezhi': { ...stamp(5), page: 'kezhi/sms-platform', evidence: 'reloaded' } };
const tick = (step: string, done: boolean, at: number) => ({ [step]: { ...stamp(at), done } });

describe('a step', () => {
  test('with all it needs is ready', () => {
    expect(view('sms.kezhi', aMerchant(READY))).toMatchObject({
      state: 'ready',
      page: 'kezhi/sms-platform',
      console: 'kezhi',
      lacks: [],
      blockedBy: [],
    });
  });

  test('is blocked by an open step before it, which is named, and says what it lacks too', () => {
    const blocked = view('sms.kezhi', aMerchant());
    expect(blocked.state).toBe('blocked');
    expect(blocked.blockedBy.map(({ zh }) => zh)).toEqual(['读取短信账号']);
    expect(blocked.lacks.map(({ id, kind }) => `${kind} ${id}`)).toEqual(['fact smsAccount']);
  });

  test('lacks a fact or a decision, each named once', () => {
    const sheet = view('push.sheet', aMerchant({ syncDatabaseUrl: 'a', syncDatabaseName: 'b', initialQueryDate: 'c', merchantCode: 'd' }));
    expect(sheet.state).toBe('lacks');
    expect(sheet.lacks.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      'fact syncDatabasePassword',
      'fact merchantKey',
      'value kezhi-server',
    ]);
    const pushed = view('push.kezhi', aMerchant({ syncDatabaseName: 'scdt' })).lacks.map(({ id }) => id);
    expect(pushed.filter((id) => id === 'sissVersion')).toHaveLength(1);
  });

  test('that brings facts does not lack them', () => {
    expect(view('oa.register', aMerchant())).toMatchObject({ state: 'ready', lacks: [] });
    expect(view('reg.answer', aMerchant({}, { ticks: tick('reg.request', true, 1) }))).toMatchObject({ state: 'waiting', lacks: [] });
  });

  test('that captures is done once all it brings is known', () => {
    expect(view('oa.credentials', aMerchant({ appId: 'wx' })).state).not.toBe('done');
    const secrets = { appSecret: { ...stamp(1), length: 32, from: 'typed' } };
    expect(view('oa.credentials', aMerchant({ appId: 'wx' }, { secrets })).state).toBe('done');
  });

  test('under way is running, even when it was proved before', () => {
    expect(view('sms.kezhi', aMerchant(READY, { proofs: PROVED }), ['sms.kezhi']).state).toBe('running');
  });

  test('is done by the proof of another way to the same end, and by no tick of it', () => {
    const by = (...proved: string[]) => Object.fromEntries(proved.map((step) => [step, { ...stamp(5), page: 'p', evidence: 'reloaded' }]));
    for (const [step, other] of [
      ['sms.kezhi', 'sms.via-kezhi'],
      ['sms.account', 'sms.via-kezhi'],
      ['sms.via-kezhi', 'sms.kezhi'],
    ] as const) {
      expect(view(step, aMerchant({}, { proofs: by(other) })).state, step).toBe('done');
      expect(view(step, aMerchant({}, { ticks: tick(other, true, 2) })).state, step).not.toBe('done');
    }
  });

  test('is done by a proof or a tick, and the later of the two counts', () => {
    expect(view('sms.kezhi', aMerchant(READY, { proofs: PROVED })).state).toBe('done');
    expect(view('sms.kezhi', aMerchant(READY, { ticks: tick('sms.kezhi', true, 2) }))).toMatchObject({
      state: 'done',
      ticked: { person: '小林' },
    });
    expect(view('sms.kezhi', aMerchant(READY, { proofs: PROVED, ticks: tick('sms.kezhi', false, 9) })).state).toBe('ready');
    expect(view('sms.kezhi', aMerchant(READY, { proofs: PROVED, ticks: tick('sms.kezhi', false, 2) })).state).toBe('done');
  });

  test.each<[Outcome, StepState]>([
    ['applied', 'begun'],
    ['cancelled', 'ready'],
    ['needs-human', 'waiting'],
    ['conflict', 'trouble'],
    ['refused-by-page', 'trouble'],
    ['unknown-after-restart', 'trouble'],
  ])('whose last run ended %s is %s', (outcome, state) => {
    const seen = view(
      'sms.kezhi',
      aMerchant(READY, { runs: [aRun('sms.kezhi', 'not-found'), aRun('sms.kezhi', outcome), aRun('push.kezhi', 'not-found')] }),
    );
    expect(seen).toMatchObject({ state, last: { outcome } });
  });

  test('whose run has no end and is held by nobody is in trouble', () => {
    const merchant = aMerchant(READY, { runs: [aRun('sms.kezhi')] });
    expect(view('sms.kezhi', merchant).state).toBe('trouble');
    expect(view('sms.kezhi', merchant, ['sms.kezhi']).state).toBe('running');
  });

  test('whose run was undone is ready again', () => {
    const undone = { ...stamp(4), fields: ['account'], outcome: 'applied' as const };
    expect(view('sms.kezhi', aMerchant(READY, { runs: [aRun('sms.kezhi', 'conflict', { undone })] })).state).toBe('ready');
  });
});

test('a chapter counts what is done', () => {
  const [first] = views(aMerchant({}, { ticks: { ...tick('oa.register', true, 1), ...tick('oa.authorize', true, 1) } }));
  expect(first).toMatchObject({ number: 1, done: 2 });
  expect(first?.steps).toHaveLength(11);
});

describe('the next step', () => {
  test('is the first that can be worked on', () => {
    expect(nextStep(views(aMerchant()))).toBe('oa.register');
    expect(nextStep(views(aMerchant({}, { ticks: tick('oa.register', true, 1) })))).toBe('oa.account');
  });

  test('is the one under way before all others', () => {
    expect(nextStep(views(aMerchant(), ['push.kezhi']))).toBe('push.kezhi');
  });

  test('is one waited for only when nothing else is left, and none at the end', () => {
    const ids = allChapters.flatMap(({ steps }) => steps.map(({ id }) => id));
    const all = (open: readonly string[]) => Object.assign({}, ...ids.map((id) => tick(id, !open.includes(id), 1)));
    expect(nextStep(views(aMerchant({}, { ticks: all(['mini.review', 'store.map']) })))).toBe('store.map');
    expect(nextStep(views(aMerchant({}, { ticks: all(['mini.review']) })))).toBe('mini.review');
    expect(nextStep(views(aMerchant({}, { ticks: all([]) })))).toBeUndefined();
  });
});
