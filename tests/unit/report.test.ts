import { describe, expect, test } from 'vitest';
import { allChapters } from '../../lib/catalog/all-chapters.ts';
import { allConsoles } from '../../lib/catalog/all-consoles.ts';
import { allFacts } from '../../lib/catalog/all-facts.ts';
import { allHolidays } from '../../lib/catalog/all-holidays.ts';
import { allPages } from '../../lib/catalog/all-pages.ts';
import { allValues } from '../../lib/catalog/all-values.ts';
import { allWaits } from '../../lib/catalog/all-waits.ts';
import { owedBy } from '../../lib/catalog/owed-by.ts';
import type { Happening } from '../../lib/domain/entry.ts';
import { SHEET_MASK } from '../../lib/domain/mask.ts';
import { makeReport } from '../../lib/domain/report/make-report.ts';
import type { Report } from '../../lib/domain/report/report.ts';
import { reportTables } from '../../lib/domain/report/report-tables.ts';
import type { Words } from '../../lib/domain/report/words.ts';
import { aProfile } from './a-merchant.ts';
import { entriesFrom } from './entries.ts';

/** The whole catalog. */
const CONTEXT = {
  ...{ chapters: allChapters, consoles: allConsoles, pages: allPages, facts: allFacts, values: allValues },
  ...{ owedBy, waits: allWaits, calendar: allHolidays },
};

const CREATED: Happening = { kind: 'merchant-created', name: '乐食客至' };
const WORDS: Words = { say: (key, subs = []) => [key, ...subs].join(' '), text: ({ zh }) => zh, when: String, console: (id) => id };

/** A run that wrote the account and the password of 短信平台设置, from `before`. */
function wrote(run: string, before: string, after: string): Happening[] {
  return [
    {
      ...{ kind: 'run-started', run, step: 'sms.kezhi', page: 'kezhi/sms-platform', origin: 'https://vip.51kezhi.cn' },
      plan: { account: { before, after, origin: 'fact' }, password: { before: '●●●', after: '●●●●●', origin: 'fact' } },
    },
    { kind: 'change-ended', run, field: 'account', outcome: 'applied', before, after, milliseconds: 9 },
    { kind: 'change-ended', run, field: 'password', outcome: 'applied', before: '', after: '●●●●●', milliseconds: 9 },
    { kind: 'run-ended', run, outcome: 'proved', evidence: 'reloaded' },
  ];
}

function report(happenings: readonly Happening[]): Report {
  const profile = aProfile({ 'kezhi-server': '49.4.27.85:8090' });
  const made = makeReport(
    entriesFrom('m', [CREATED, ...happenings]),
    { ...CONTEXT, profile, secretsAtHand: new Set() },
    { person: '小王', at: 7 },
  );
  if (made === undefined) throw new Error('no report');
  return made;
}

describe('what was set', () => {
  test('goes from what stood there before the first run to what the last one left, in the order of the page', () => {
    const [page] = report([...wrote('r1', 'old', 'mid'), ...wrote('r2', 'mid', 'new')]).pages;
    expect(page).toMatchObject({ title: '短信平台设置', console: '易会员商户端', proof: { person: '小王', evidence: 'reloaded' } });
    expect(page?.fields).toEqual([
      { label: '账号', secret: false, before: 'old', after: 'new', origin: 'fact' },
      { label: '密码', secret: true, before: '', after: SHEET_MASK, origin: 'fact' },
    ]);
  });

  test('does not hold what was undone, and nothing proves it then', () => {
    const undone: Happening = { kind: 'run-undone', run: 'r1', fields: ['account', 'password'], outcome: 'applied' };
    const [page] = report([...wrote('r1', 'old', 'new'), undone]).pages;
    expect(page?.fields).toEqual([]);
    expect(page?.proof).toBeUndefined();
  });

  test('still holds what an undo could not put back', () => {
    const refused: Happening = { kind: 'run-undone', run: 'r1', fields: [], outcome: 'not-found' };
    expect(report([...wrote('r1', 'old', 'new'), refused]).pages[0]?.fields).toHaveLength(2);
  });

  test('leaves out a field that was refused, and says that the page is not proved', () => {
    const started: Happening = { ...(wrote('r1', 'old', 'new')[0] as Happening) };
    const ended: Happening = { kind: 'run-ended', run: 'r1', outcome: 'not-found', evidence: 'none' };
    const [page] = report([
      started,
      { kind: 'change-ended', run: 'r1', field: 'account', outcome: 'not-found', milliseconds: 1 },
      ended,
    ]).pages;
    expect(page).toMatchObject({ fields: [], last: { outcome: 'not-found' } });
    expect(page?.proof).toBeUndefined();
  });

  test('tells a page that was right already, without contents nobody wrote', () => {
    const [page] = report([{ kind: 'page-proved', step: 'sms.kezhi', page: 'kezhi/sms-platform', fields: ['platform'] }]).pages;
    expect(page?.fields).toEqual([{ label: '平台名称', secret: false }]);
    expect(page?.proof?.evidence).toBe('page');
  });

  test('names the account the console was known by', () => {
    const known: Happening = { kind: 'fact-captured', fact: 'merchantCode', content: 'LSKZ', from: 'kezhi' };
    expect(report([known, ...wrote('r1', 'a', 'b')]).pages[0]?.account).toEqual([
      { title: allFacts.get('merchantCode')?.title, content: 'LSKZ' },
    ]);
  });
});

describe('the rest', () => {
  const whole = report([
    { kind: 'fact-captured', fact: 'appId', content: 'wx1', from: 'wechat-dev' },
    { kind: 'secret-given', fact: 'appSecret', length: 32, from: 'typed' },
    { kind: 'override-set', value: 'pay-key', content: 'x9', why: '商户自备' },
    { kind: 'step-ticked', step: 'pos.sheet/pos001', done: true },
    { kind: 'step-ticked', step: 'oa.register', done: true, note: '微信电话确认' },
    { kind: 'step-ticked', step: 'push.ports', done: true },
    { kind: 'step-ticked', step: 'push.ports', done: false },
  ]);

  test('has facts with their source, and of a secret only that it is known', () => {
    expect(whole.facts.map(({ title, content, from }) => [title.zh, content, from])).toEqual([
      [allFacts.get('appId')?.title.zh, 'wx1', 'wechat-dev'],
      [allFacts.get('appSecret')?.title.zh, undefined, 'typed'],
    ]);
  });

  test('has the decisions of the team with their reason, and what was set for this merchant alone', () => {
    expect(whole.decisions.map(({ title, content, why }) => [title.zh, content, why])).toEqual([
      ['客至服务器', '49.4.27.85:8090', '问过客至'],
      ['支付密钥', 'x9', '商户自备'],
    ]);
  });

  test('has what is ticked and not what was taken back, a till by its code', () => {
    expect(whole.ticks.map(({ part, note }) => [part, note])).toEqual([
      ['pos001', undefined],
      [undefined, '微信电话确认'],
    ]);
  });

  test('has every step that is not done, with what it lacks and who acts', () => {
    expect(whole.steps).toBe(allChapters.flatMap(({ steps }) => steps).length);
    expect(whole.open).toHaveLength(whole.steps - whole.done);
    const open = (zh: string) => whole.open.find(({ title }) => title.zh === zh);
    expect(open('等待注册码')).toMatchObject({ owes: 'kezhi', state: 'blocked' });
    expect(open('开通端口')).toMatchObject({ owes: 'merchant' });
    expect(open('在客至设置短信平台')).toMatchObject({ owes: 'implementer' });
    expect(open('在客至设置短信平台')?.lacks.map(({ zh }) => zh)).toContain('短信平台账号');
    expect(open('注册服务号并认证')).toBeUndefined();
  });

  test('has what was skipped with its reason, and not among what is open', () => {
    const { open, skipped, steps, done } = report([
      { kind: 'step-skipped', step: 'pay.apply', why: '不做线上支付' },
      { kind: 'step-skipped', step: 'oa.register', why: '已有公众号' },
      { kind: 'step-ticked', step: 'oa.register', done: true },
    ]);
    expect(skipped.map(({ title, why, person }) => [title.zh, why, person])).toEqual([['申请思迅Pay商户号', '不做线上支付', '小王']]);
    expect(open.map(({ title }) => title.zh)).not.toContain('申请思迅Pay商户号');
    expect(open).toHaveLength(steps - done - 1);
  });

  test('is nothing where there is no merchant', () => {
    expect(makeReport([], { ...CONTEXT, profile: aProfile(), secretsAtHand: new Set() }, { person: '', at: 0 })).toBeUndefined();
  });
});

describe('the tables', () => {
  const tables = reportTables(
    report([{ kind: 'secret-given', fact: 'appSecret', length: 32, from: 'typed' }, ...wrote('r1', '', 'b')]),
    WORDS,
  );

  test('have as many cells as heads, and none a secret or its length', () => {
    for (const { head, rows } of tables) for (const { cells } of rows) expect(cells).toHaveLength(head.length);
    expect(JSON.stringify(tables)).not.toMatch(/●{9}|"●{1,7}"/);
  });

  test('say where, on which page, and what proves it', () => {
    expect(tables[0]?.rows[0]).toMatchObject({
      group: expect.stringContaining('易会员商户端 › 短信平台设置 · report_proved'),
      cells: ['账号', 'content_empty', 'b', 'origin_fact'],
    });
  });
});
