import { expect, test } from 'vitest';
import { vendor } from '../../lib/catalog/consoles/kezhi/console.ts';
import { page } from '../../lib/catalog/consoles/kezhi/sms-platform.page.ts';
import type { Happening } from '../../lib/domain/entry.ts';
import { outcomeOf } from '../e2e/rollout/changes-of.ts';
import type { Rollout } from '../e2e/rollout/rollout.ts';
import { isGood, sumLine, sumUp } from '../e2e/rollout/sum-up.ts';
import { entriesFrom } from './entries.ts';

const PLAN = [
  { field: 'platform', label: '平台名称', plan: 'keep', now: '助通', origin: 'guide' },
  { field: 'account', label: '账号', plan: 'write', now: '', origin: 'fact' },
  { field: 'verifyProduct', label: '验证码短信产品ID', plan: 'write', now: '1', origin: 'guide' },
  { field: 'testNumbers', label: '测试号码', plan: 'leave', now: '13800000000', origin: '' },
] as const;

const BEGUN: readonly Happening[] = [
  {
    kind: 'run-started',
    run: 'r',
    step: 'sms.kezhi',
    page: page.id,
    origin: 'https://hy.51kezhi.cn',
    plan: {
      account: { before: '', after: 'ls', origin: 'fact' },
      verifyProduct: { before: '1', after: '676767', origin: 'guide' },
    },
  },
  { kind: 'change-started', run: 'r', field: 'account' },
  { kind: 'change-ended', run: 'r', field: 'account', outcome: 'applied', before: '', after: 'ls', milliseconds: 40 },
];

const SAID = { outcome: 'signed-out', text: '登录已超时' } as const;

/** The sum of a rollout that visited this one page, and whether it ends well. */
function rolledOut(happenings: readonly Happening[]) {
  const became = outcomeOf({ vendor, page }, entriesFrom('m', happenings), PLAN, SAID);
  const rollout = { pages: [{ ...became, milliseconds: 0, pictures: [] }], waiting: [] } as unknown as Rollout;
  return { became, line: sumLine(sumUp(rollout)), good: isGood(rollout) };
}

test('a field that was right already is proved with the run, one left alone is not counted', () => {
  const { became, line, good } = rolledOut([
    ...BEGUN,
    { kind: 'change-ended', run: 'r', field: 'verifyProduct', outcome: 'applied', before: '1', after: '676767', milliseconds: 30 },
    { kind: 'save-answered', run: 'r', outcome: 'saved', said: '保存成功' },
    { kind: 'run-ended', run: 'r', outcome: 'proved', evidence: 'reloaded' },
  ]);
  expect(line).toBe('rollout: 2 applied, 1 already right, 3 proved, 0 refused, 0 waiting for a person');
  expect(good).toBe(true);
  expect(became).toMatchObject({ step: 'sms.kezhi', said: '保存成功', evidence: 'reloaded' });
  expect(became.changes[1]).toMatchObject({ label: '账号', before: '', after: 'ls', origin: 'fact', outcome: 'applied', milliseconds: 40 });
});

test('a run that stopped at a refusal proves nothing, not even what it wrote before', () => {
  const { became, line, good } = rolledOut([
    ...BEGUN,
    { kind: 'change-ended', run: 'r', field: 'verifyProduct', outcome: 'not-editable', milliseconds: 3 },
    { kind: 'run-ended', run: 'r', outcome: 'not-editable', evidence: 'none', detail: '验证码短信产品ID' },
  ]);
  expect(line).toBe('rollout: 1 applied, 1 already right, 0 proved, 1 refused, 0 waiting for a person');
  expect(good).toBe(false);
  expect(became.said).toBe('验证码短信产品ID');
});

test('a proof without a run counts just the fields it names', () => {
  const proof: Happening = { kind: 'page-proved', step: 'sms.kezhi', page: page.id, fields: ['platform'] };
  expect(rolledOut([proof])).toMatchObject({ good: true, became: { outcome: 'proved', evidence: 'page' } });
  expect(rolledOut([{ ...proof, fields: [] }]).good).toBe(false);
});

test('where nothing was begun, what the panel said is what became of the page', () => {
  const { became, line, good } = rolledOut([]);
  expect(became).toMatchObject({ outcome: 'signed-out', said: '登录已超时', evidence: 'none' });
  expect(line).toBe('rollout: 0 applied, 1 already right, 0 proved, 1 refused, 0 waiting for a person');
  expect(good).toBe(false);
});
