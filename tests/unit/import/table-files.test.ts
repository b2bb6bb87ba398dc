import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../lib/app/tables/read-table.ts';
import { writeCsv } from '../../../lib/app/tables/write-csv.ts';
import { writeXlsx } from '../../../lib/app/tables/write-xlsx.ts';

const ROWS = [
  ['商户名称*', '门店编码', '备注'],
  ['乐食', '001', '=HYPERLINK("http://x")'],
  ['a&<b>"\'', '  前后  ', '第一行\n第二行'],
];
const sheet = (rows: readonly (readonly string[])[]): Uint8Array => writeXlsx([{ name: '商户 & 店', rows, widths: [20, 12, 12] }]);
/** `乐食` in GB18030. */
const GB = [0xc0, 0xd6, 0xca, 0xb3];

describe('a workbook', () => {
  test('should read back as it was written, with text cells alone', async () => {
    expect(await readTable(sheet(ROWS))).toEqual({ table: ROWS });
  });

  test('of many merchants should read back whole', async () => {
    const many = Array.from({ length: 300 }, (_, at) => Array.from({ length: 20 }, (_none, column) => `格 ${at}-${column}`));
    expect(await readTable(sheet(many))).toEqual({ table: many });
  });

  test('that says it is larger than it may be should be refused before it is unpacked', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(5000) });
    const view = new DataView(bomb.buffer);
    const list = bomb.findIndex((_, at) => at + 4 <= bomb.length && view.getUint32(at, true) === 0x02014b50);
    view.setUint32(list + 24, 30_000_000, true);
    // Data that cannot be unpacked: whoever tries calls the file broken.
    bomb.fill(0xff, 54, 60);
    expect(await readTable(bomb)).toMatchObject({ problem: 'table_large' });
  });

  test.each<[string, Uint8Array, string]>([
    ['another zip', zipSync({ 'word/document.xml': strToU8('<document/>') }), 'table_kind'],
    ['cut off', sheet(ROWS).slice(0, 400), 'table_broken'],
    ['of broken parts', zipSync({ 'xl/workbook.xml': strToU8('<workbook') }), 'table_broken'],
    ['.xls, or one with a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'table_old_excel'],
    ['of more than 5 MB', new Uint8Array(5_000_001), 'table_large'],
  ])('%s should be refused', async (_, bytes, problem) => {
    expect(await readTable(bytes)).toMatchObject({ problem });
  });
});

describe('a text', () => {
  test.each<[string, string]>([
    ['commas', '商户名称,门店编码\r\n乐食,001\r\n'],
    ['semicolons', '商户名称;门店编码\n乐食;001\n'],
    ['tabs', '商户名称\t门店编码\n乐食\t001\n'],
    ['a mark', '\ufeff商户名称,门店编码\n乐食,001\n'],
    ['old line ends', '商户名称,门店编码\r乐食,001\r'],
  ])('with %s should be read', async (_, text) => {
    const answer = await readTable(strToU8(text));
    expect('table' in answer && answer.table.slice(0, 2)).toEqual([
      ['商户名称', '门店编码'],
      ['乐食', '001'],
    ]);
  });

  test('in GB18030 should be read, and say so', async () => {
    expect(await readTable(new Uint8Array([...strToU8('a,b\n1,'), ...GB, 10]))).toMatchObject({
      encoding: 'GB18030',
      table: [['a', 'b'], ['1', '乐食'], ['']],
    });
  });

  test('in UTF-16 should be read, and say so', async () => {
    const bytes = new Uint8Array(new Uint16Array([0xfeff, ...Array.from('a\tb\n', (letter) => letter.charCodeAt(0))]).buffer);
    expect(await readTable(bytes)).toMatchObject({ encoding: 'UTF-16', table: [['a', 'b'], ['']] });
  });

  test.each<[string, Uint8Array, string]>([
    ['with an unpaired quote', strToU8('商户名称,编码\n"乐食,001\n'), 'table_quotes'],
    ['of no encoding', new Uint8Array([0xff, 0xff, 0x80]), 'table_encoding'],
    ['of bytes that are none', new Uint8Array([0x61, 0, 0x62]), 'table_kind'],
  ])('%s should be refused', async (_, bytes, problem) => {
    expect(await readTable(bytes)).toMatchObject({ problem });
  });

  test('should be written for Excel: marked, quoted, nothing a formula', () => {
    expect(writeCsv([['=1', 'a"b']])).toBe('\ufeff"\'=1","a""b"');
  });
});
