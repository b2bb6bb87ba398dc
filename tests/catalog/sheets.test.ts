import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allChapters } from '../../lib/catalog/all-chapters.ts';
import { allFacts } from '../../lib/catalog/all-facts.ts';
import { allSheets } from '../../lib/catalog/all-sheets.ts';
import { allValues } from '../../lib/catalog/all-values.ts';
import { owedBy } from '../../lib/catalog/owed-by.ts';
import { Party } from '../../lib/domain/party.ts';
import { type Line, type Piece, Sheet } from '../../lib/domain/sheet.ts';
import en from '../../public/_locales/en/messages.json';
import zh from '../../public/_locales/zh_CN/messages.json';

const FILES = import.meta.glob<unknown>('../../lib/catalog/sheets/*', { eager: true, import: 'sheet' });
const STEPS = allChapters.flatMap(({ steps }) => steps.map(({ id }) => id));
const SHEETS = [...allSheets.values()];

function linesOf({ rows = [], checks = [], mail, codes = [] }: Sheet): readonly Line[] {
  const letter = mail === undefined ? [] : [mail.to, mail.subject, ...mail.body];
  return [
    ...rows.flatMap(({ line }) => (line === undefined ? [] : [line])),
    ...checks.map(({ command }) => command),
    ...letter,
    ...codes.map(({ link }) => link),
  ];
}

function isSecret(piece: Piece): boolean {
  if (typeof piece === 'string') return false;
  return ('till' in piece && piece.till === 'key') || ('fact' in piece && allFacts.get(piece.fact)?.secret === true);
}

test.each(Object.entries(FILES))('%s is in the form and named by its id', (path, sheet) => {
  expect(Sheet.parse(sheet).id).toBe(basename(path, '.sheet.ts'));
});

test('every file is collected', () => {
  expect([...allSheets.keys()]).toEqual(['authorization-codes', 'registration-email', 'push-program', 'till']);
  expect(Object.keys(FILES)).toHaveLength(allSheets.size);
});

describe.each(SHEETS)('the sheet $id', (sheet) => {
  test('names steps, values and facts that there are', () => {
    expect(STEPS).toContain(sheet.step);
    for (const { step } of sheet.codes ?? []) expect(STEPS).toContain(step);
    for (const piece of linesOf(sheet).flat()) {
      if (typeof piece === 'string') continue;
      if ('value' in piece) expect(allValues.has(piece.value), piece.value).toBe(true);
      if ('fact' in piece) expect(allFacts.has(piece.fact), piece.fact).toBe(true);
      if ('fact' in piece && piece.or !== undefined) expect(allValues.has(piece.or), piece.or).toBe(true);
    }
  });

  test('puts no secret into a line with anything else, nor into a letter', () => {
    for (const line of linesOf(sheet)) expect(line.some(isSecret) && line.length > 1, JSON.stringify(line)).toBe(false);
    const { mail } = sheet;
    expect([mail?.to, mail?.subject, ...(mail?.body ?? [])].flatMap((line) => line ?? []).some(isSecret)).toBe(false);
  });

  test('has something to carry', () => {
    expect(linesOf(sheet).length).toBeGreaterThan(0);
  });
});

test('the push program has the boxes of its dialog from top to bottom', () => {
  expect(allSheets.get('push-program')?.rows?.map(({ label }) => label)).toEqual([
    '数据库地址',
    '数据库名称',
    '用户名',
    '密码',
    '客至服务器',
    '商户编码',
    '商户密钥',
    '支付密钥',
    '同步临时数据间隔(分钟)',
    '服务版本',
    '单据推送时间间隔(分钟)',
    '初始化数据查询起始时间',
    '服务连接成功',
  ]);
});

test('everybody who owes something owes it in a step there is, and has a name', () => {
  for (const step of Object.keys(owedBy)) expect(STEPS).toContain(step);
  for (const party of Party.options) for (const texts of [zh, en]) expect(Object.keys(texts)).toContain(`party_${party}`);
});
