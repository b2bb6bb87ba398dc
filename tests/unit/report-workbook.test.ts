import { describe, expect, test } from 'vitest';
import { reportWorkbook, sheetOf } from '../../lib/app/report-workbook.ts';
import { cellText } from '../../lib/domain/report/cell-text.ts';

describe('the workbook', () => {
  test.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', ' =1', '\u00a0=1', 'a\n=1', '＝1', '＋1', '－1', '＠x', '\u3000=1'])(
    'takes %j for a text',
    (text) => {
      expect(cellText(text)).toBe(`'${text}`);
    },
  );

  test.each(['49.4.27.85:8090', '乐食客至', '●●●', 'a=b', 'a-b', '-', ''])('leaves %j alone', (text) => {
    expect(cellText(text)).toBe(text);
  });

  const evil = {
    id: 'facts',
    title: '资料[1]/*',
    head: ['甲', '乙'],
    none: '',
    rows: [{ cells: ['=HYPERLINK("http://x")', '１'] }],
  } as const;

  test('has no cell that could be taken for a formula', () => {
    const { name, rows, widths } = sheetOf(evil);
    expect(name).toBe('资料 1   ');
    expect(rows).toHaveLength(2);
    expect(widths).toHaveLength(2);
    expect(rows[1]?.[0]).toBe(`'=HYPERLINK("http://x")`);
  });

  test('keeps what Excel can hold of a long text', () => {
    expect(sheetOf({ ...evil, rows: [{ cells: ['甲'.repeat(40_000), ''] }] }).rows[1]?.[0]).toHaveLength(32_767);
  });

  test('is a file Excel takes for its own', async () => {
    const workbook = reportWorkbook([evil, { ...evil, title: '空', rows: [] }]);
    const bytes = new Uint8Array(await workbook.arrayBuffer());
    expect(new TextDecoder().decode(bytes.slice(0, 2))).toBe('PK');
    expect(bytes.length).toBeGreaterThan(1000);
  });
});
