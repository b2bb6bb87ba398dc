import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { writeCsv } from '../../../lib/app/tables/write-csv.ts';
import { guardCell, unguardCell } from '../../../lib/domain/import/guard-cell.ts';

const SHARDS = ['=', '+', '-', '@', '＝', '＋', '－', '＠', "'", '"', '\t', '\r', '\n', ' ', '\u00a0', ',', '1', '客', 'cmd|'];
const cell = fc.oneof(
  fc.array(fc.constantFrom(...SHARDS), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ maxLength: 20 }),
);
const SETTINGS = { seed: 51, numRuns: 500 };

test.each([
  ['=1+1', "'=1+1"],
  ['+8615380956582', "'+8615380956582"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r'=1"],
  [' \u00a0=1', "' \u00a0=1"],
  ['＝1', "'＝1"],
  ["'=1", "''=1"],
  ['甲\n=1', "甲\n'=1"],
  ['wx8f3a', 'wx8f3a'],
  ["it's", "it's"],
  ['a=b', 'a=b'],
  ['', ''],
])('%j should be written as %j', (text, guarded) => {
  expect(guardCell(text)).toBe(guarded);
});

test('what is guarded should come back as it was', () => {
  fc.assert(
    fc.property(cell, (text) => {
      expect(unguardCell(guardCell(text))).toBe(text);
    }),
    SETTINGS,
  );
});

test('a CSV should read back as it was written, and no line of it should begin like a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }), (rows) => {
      const csv = writeCsv(rows);
      const { data } = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n' });
      expect(data.map((row) => row.map(unguardCell))).toEqual(rows);
      for (const line of csv.split(/\r\n|\r|\n/)) expect(line).not.toMatch(/^\s*"?\s*[=+\-@＝＋－＠]/);
    }),
    SETTINGS,
  );
});
