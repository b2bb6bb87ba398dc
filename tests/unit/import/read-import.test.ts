import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allFacts } from '../../../lib/catalog/all-facts.ts';
import { exportTable, templateHead } from '../../../lib/domain/import/export-table.ts';
import { type ImportPreview, type ImportRow, readImport } from '../../../lib/domain/import/read-import.ts';
import type { Cell, Table } from '../../../lib/domain/import/table.ts';
import { aMerchant } from '../a-merchant.ts';

const FACTS = [...allFacts.values()];
const THERE = [
  { id: 'm1', name: '乐食', code: 'LS', appId: 'wx8f3a2b91c07d64e5' },
  { id: 'm2', name: '已删', code: 'GONE', deleted: true },
] as const;
/** Any UTF-16 unit, half surrogates too. (fast-check's own `binary` takes seconds to set up.) */
const anyUnit = fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code));

const read = (table: Table): ReturnType<typeof readImport> => readImport(table, FACTS, THERE);

function previewOf(table: Table): ImportPreview {
  const answer = read(table);
  if ('problem' in answer) throw new Error(answer.problem);
  return answer;
}

/** One row under the name and these heads. */
function rowOf(heads: readonly string[], cells: readonly Cell[]): ImportRow {
  const [row] = previewOf([
    ['商户名称', ...heads],
    ['新店', ...cells],
  ]).rows;
  if (row === undefined) throw new Error('no row');
  return row;
}

describe('a file', () => {
  test.each<[string, Table, string]>([
    ['empty', [], 'table_empty'],
    ['of a head alone', [['商户名称']], 'table_empty'],
    ['of empty rows', [['商户名称'], ['', null], [' ']], 'table_empty'],
    ['without names', [['商户编码'], ['LS']], 'table_no_name'],
    [
      'with one column twice',
      [
        ['商户名称', 'AppID', '公众号 AppID'],
        ['新店', '', ''],
      ],
      'table_head_twice',
    ],
    ['of too many rows', [['商户名称'], ...Array.from({ length: 2001 }, (_, at) => [`店${at}`])], 'table_rows'],
  ])('%s should be refused', (_, table, problem) => {
    expect(read(table)).toMatchObject({ problem });
  });

  test('should name the columns that go nowhere, and never look into those of secrets', () => {
    const preview = previewOf([
      ['商户名称*', '店长', ' app secret ', '已归档'],
      ['新店', '张三', 's3cret', '是'],
    ]);
    expect(preview).toMatchObject({ strangers: ['店长'], secrets: ['app secret'] });
    expect(JSON.stringify(preview)).not.toContain('s3cret');
  });

  test('should be read under Chinese and English heads, other names and ids, of any width and case', () => {
    for (const head of ['公众号 AppID', '公众号AppID', 'appid', 'ＡＰＰＩＤ *', 'Official account AppID', 'appId'])
      expect(rowOf([head], ['wx0123456789abcdef']).facts, head).toEqual([{ fact: 'appId', content: 'wx0123456789abcdef' }]);
  });
});

describe('a cell', () => {
  test.each<[string, Cell, string]>([
    ['AppID', ' ｗｘ0123456789ABCDEF\u200b', 'wx0123456789abcdef'],
    ['门店编码', '001', '001'],
    ['初始化数据查询起始时间', '2019/7/18', '2019-07-18'],
    ['初始化数据查询起始时间', new Date(Date.UTC(2019, 6, 18)), '2019-07-18'],
    ['商户编码', "'=LS", '=LS'],
    ['公众号名称', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ])('of %s that holds %j should be %j', (head, cell, content) => {
    const row = rowOf([head], [cell]);
    expect(row.problems).toEqual([]);
    expect(row.facts[0]?.content).toBe(content);
  });

  test.each<[string, Cell, string]>([
    ['AppID', 'wx0123456789abcde', 'app_id_length'],
    ['思迅数据库公网 IP 或域名', '010.0.0.1', 'ip_zero'],
    ['思迅数据库公网 IP 或域名', '114.116.45.212,33433', 'host_with_port'],
    ['门店编码', 1, 'cell_number'],
    ['商户编码', true, 'cell_kind'],
    ['商户编码', new Date(0), 'cell_kind'],
    ['商户编码', new Date(Number.NaN), 'cell_kind'],
    ['初始化数据查询起始时间', '2019-02-30', 'date_unknown'],
    ['商户编码', '#N/A', 'cell_error'],
    ['商户编码', 'a\ud800', 'not_text'],
  ])('of %s that holds %j should be refused with %s', (head, cell, key) => {
    const row = rowOf([head], [cell]);
    expect(row.problems.map((problem) => problem.key)).toEqual([key]);
    expect(row.facts).toEqual([]);
  });

  test('that had to be repaired should show what stood there', () => {
    expect(rowOf(['AppID'], ['WX0123456789abcdef']).facts).toEqual([
      { fact: 'appId', content: 'wx0123456789abcdef', given: 'WX0123456789abcdef' },
    ]);
  });
});

describe('a row', () => {
  const troubles = (...rows: (readonly Cell[])[]): readonly string[] =>
    previewOf([['商户名称', '商户编码', 'AppID', '小程序 AppID'], ...rows]).rows.map(({ line, problems, asks }) =>
      [line, ...problems.map(({ key }) => key), ...asks.map(({ key, detail }) => `${key}? ${detail}`)].join(' '),
    );

  test.each<[readonly Cell[], string]>([
    [['', 'A'], '2 name_empty'],
    [['\u200b \u3000', 'A'], '2 name_empty'],
    [['店'.repeat(61)], '2 name_long'],
    [['乐食'], '2 name_taken'],
    [['乐\u200b食　'], '2 name_taken'],
    [['已删'], '2'],
    [['新店', 'LS'], '2 used? 乐食'],
    [['新店', 'GONE'], '2'],
    [['新店', '', 'wx8f3a2b91c07d64e5'], '2 used? 乐食'],
    [['新店', '', 'wxffffffffffffffff', 'wxffffffffffffffff'], '2 same? '],
    [[711], '2'],
  ])('%j should say %j', (row, said) => {
    expect(troubles(row)).toEqual([said]);
  });

  test('should be compared with the rows before it, by the line of the file', () => {
    expect(troubles(['甲', 'A'], [null, null], ['甲', 'B'], ['乙', 'A'])).toEqual(['2', '4 name_twice', '5 used? 甲']);
  });

  test('of any cells should be read without a fault, and nothing but well-formed facts should come out', () => {
    const cells = fc.array(
      fc.oneof(
        fc.string({ unit: anyUnit, maxLength: 12 }),
        fc.double(),
        fc.boolean(),
        fc.date({ noInvalidDate: false }),
        fc.constant(null),
        fc.constantFrom('wx0123456789abcdef', '1.2.3.4', "'=1", '#REF!'),
      ),
      { maxLength: 20 },
    );
    const head = templateHead(FACTS);
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 5 }), (rows) => {
        const answer = read([head, ...rows]);
        if (!('problem' in answer)) expect(answer.rows.length).toBeLessThanOrEqual(rows.length);
      }),
      { seed: 51, numRuns: 200 },
    );
  });
});

describe('an export', () => {
  const merchant = aMerchant({ merchantCode: '=LS', appId: 'wx0123456789abcdef', storeCodes: ['001', '002'] }, { name: '新店' });

  test('should hold no secret and no name of a file', () => {
    const [head] = exportTable([], FACTS);
    for (const { title, secret, file } of FACTS) expect(head?.includes(title.zh), title.zh).toBe(!(secret || file));
  });

  test('should be imported again as it was', () => {
    const [row] = previewOf(exportTable([merchant], FACTS)).rows;
    expect(row).toMatchObject({ name: '新店', problems: [], asks: [] });
    expect(row?.facts).toEqual(
      expect.arrayContaining([
        { fact: 'merchantCode', content: '=LS' },
        { fact: 'appId', content: 'wx0123456789abcdef' },
        { fact: 'storeCodes', content: ['001', '002'] },
      ]),
    );
  });
});
