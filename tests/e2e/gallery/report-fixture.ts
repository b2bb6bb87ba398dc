import { allChapters } from '../../../lib/catalog/all-chapters.ts';
import { allConsoles } from '../../../lib/catalog/all-consoles.ts';
import { allFacts } from '../../../lib/catalog/all-facts.ts';
import { allHolidays } from '../../../lib/catalog/all-holidays.ts';
import { allPages } from '../../../lib/catalog/all-pages.ts';
import { allValues } from '../../../lib/catalog/all-values.ts';
import { allWaits } from '../../../lib/catalog/all-waits.ts';
import { owedBy } from '../../../lib/catalog/owed-by.ts';
import { nextClock } from '../../../lib/domain/clock.ts';
import type { Entry, Happening } from '../../../lib/domain/entry.ts';
import { makeReport } from '../../../lib/domain/report/make-report.ts';
import type { Report } from '../../../lib/domain/report/report.ts';
import { AT } from './desk-fixture.ts';

export const STAMP = { clock: nextClock(undefined, AT, 'd1'), person: '王芳' };

const IPS = ['49.4.24.68', '223.72.1.10/24', '119.3.192.43'];
const happened: readonly Happening[] = [
  { kind: 'merchant-created', name: '鲁商客至超市（历下店）' },
  { kind: 'fact-captured', fact: 'appId', content: 'wx8f3a2b91c07d64e5', from: 'wechat-dev' },
  { kind: 'fact-captured', fact: 'merchantCode', content: 'LSKZ', from: 'kezhi' },
  { kind: 'secret-given', fact: 'smsPassword', length: 12, from: 'typed' },
  { kind: 'step-ticked', step: 'oa.register', done: true, note: '2025 年已认证' },
  { kind: 'step-skipped', step: 'pay.apply', why: '本期不做线上支付，明年再开通' },
  {
    ...{
      kind: 'run-started',
      run: 'r1',
      step: 'oa.ip-whitelist',
      page: 'wechat-dev/ip-whitelist',
      origin: 'https://developers.weixin.qq.com',
    },
    plan: { addresses: { before: IPS, after: [...IPS, '119.3.245.154', '119.3.246.34'], origin: 'guide' } },
  },
  {
    ...{ kind: 'change-ended', run: 'r1', field: 'addresses', outcome: 'applied', before: IPS, milliseconds: 40 },
    after: [...IPS, '119.3.245.154', '119.3.246.34'],
  },
  { kind: 'run-ended', run: 'r1', outcome: 'proved', evidence: 'after-save' },
  {
    ...{ kind: 'run-started', run: 'r2', step: 'sms.kezhi', page: 'kezhi/sms-platform', origin: 'https://vip.51kezhi.cn' },
    plan: {
      account: { before: '', after: 'kzls_api', origin: 'fact' },
      password: { before: '', after: '●●●●●●●●●●●●', origin: 'fact' },
      verifyProduct: { before: '676700', after: '676767', origin: 'guide' },
    },
  },
  { kind: 'change-ended', run: 'r2', field: 'account', outcome: 'applied', milliseconds: 20 },
  { kind: 'change-ended', run: 'r2', field: 'password', outcome: 'applied', milliseconds: 20 },
  { kind: 'change-ended', run: 'r2', field: 'verifyProduct', outcome: 'applied', milliseconds: 20 },
  { kind: 'run-ended', run: 'r2', outcome: 'applied', evidence: 'page' },
];

function entries(): readonly Entry[] {
  let clock = STAMP.clock;
  return happened.map((happening, at) => {
    clock = nextClock(clock, AT + at * 60_000, 'd1');
    return { ...happening, id: String(at), clock, device: 'd1', person: '王芳', merchant: 'm1' };
  });
}

/** The whole catalog. */
const CONTEXT = {
  ...{ chapters: allChapters, consoles: allConsoles, pages: allPages, facts: allFacts, values: allValues },
  ...{ owedBy, waits: allWaits, calendar: allHolidays },
};

function made(): Report {
  const decisions = { 'kezhi-server': { ...STAMP, content: '49.4.27.85:8090', why: '与客至顾问电话确认' } };
  const report = makeReport(
    entries(),
    { ...CONTEXT, profile: { decisions }, secretsAtHand: new Set() },
    { person: '王芳', at: AT + 3_600_000 },
  );
  if (report === undefined) throw new Error('no merchant');
  return report;
}

/** A hand-over half-way: one page proved, one written and not saved, some facts, a decision, much open. */
export const report: Report = made();
