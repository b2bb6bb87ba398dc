import 'fake-indexeddb/auto';
import fc from 'fast-check';
import Papa from 'papaparse';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exportMerchants, type TableKind } from '../../../lib/app/export-merchants.ts';
import type { App } from '../../../lib/app/open-app.ts';
import { sheetOf } from '../../../lib/app/report-workbook.ts';
import { readTable } from '../../../lib/app/tables/read-table.ts';
import { allFacts } from '../../../lib/catalog/all-facts.ts';
import { allFormats } from '../../../lib/domain/formats/all-formats.ts';
import { readImport } from '../../../lib/domain/import/read-import.ts';
import type { Table } from '../../../lib/domain/import/table.ts';
import { tableFacts } from '../../../lib/domain/import/table-facts.ts';
import { nameProblem, tidyName } from '../../../lib/domain/merchant-name.ts';
import { aMerchant } from '../a-merchant.ts';
import { openHouse } from '../vault/a-house.ts';
import { pasted, SETTINGS } from './any-text.ts';

vi.mock('../../../lib/browser/areas.ts', async () => (await import('../vault/fake-areas.ts')).fakeAreas);

const FACTS = [...allFacts.values()];
const TEXTS = tableFacts(FACTS).filter(({ format, list }) => format === 'text' && list !== true);
const text = allFormats['text'];

/** What may stand in the record: normalised and right. An error of a spreadsheet is refused on its way in. */
const content = pasted.map((given) => text?.normalise(given) ?? '').filter((given) => text?.check(given) === undefined);
const name = pasted.map(tidyName).filter((given) => nameProblem(given, new Set()) === undefined);
const merchant = fc
  .tuple(name, fc.array(content, { minLength: TEXTS.length, maxLength: TEXTS.length }))
  .map(([named, contents]) => aMerchant(Object.fromEntries(TEXTS.map(({ id }, at) => [id, contents[at] ?? ''])), { name: named }));

/** What a spreadsheet takes for a formula, at the start of a cell or of a line in it; written anew, not the product's own pattern. */
const isFormula = (cell: string): boolean => cell.split(/\r\n|\r|\n/).some((line) => /^[\t\s\u00a0\u3000]*[=+\-@＝＋－＠]/u.test(line));

let app: App;
beforeEach(async () => {
  app = await openHouse();
});
afterEach(() => app.database.delete());

async function exported(kind: TableKind, one: ReturnType<typeof aMerchant>): Promise<Uint8Array> {
  await app.database.merchants.put(one);
  return new Uint8Array(await (await exportMerchants(app, kind, one.id)).content.arrayBuffer());
}

async function tableOf(bytes: Uint8Array): Promise<Table> {
  const read = await readTable(bytes);
  if ('problem' in read) throw new Error(read.problem);
  return read.table;
}

test.each<TableKind>(['csv', 'xlsx'])('a %s of any merchant comes back as it was, and no cell of it begins as a formula', async (kind) => {
  await fc.assert(
    fc.asyncProperty(merchant, async (one) => {
      const table = await tableOf(await exported(kind, one));
      for (const cell of table.flat()) expect(isFormula(String(cell ?? '')), String(cell)).toBe(false);
      const read = readImport(table, FACTS, []);
      if ('problem' in read) throw new Error(read.problem);
      const facts = Object.entries(one.facts).map(([fact, known]) => ({ fact, content: known.content }));
      expect(read.rows[0]?.name).toBe(one.name);
      expect(read.rows[0]?.problems).toEqual([]);
      expect(new Set(read.rows[0]?.facts.map(({ fact, content: is }) => `${fact} ${is}`))).toEqual(
        new Set(facts.map(({ fact, content: is }) => `${fact} ${is}`)),
      );
    }),
    { ...SETTINGS, numRuns: 50 },
  );
});

test.each<TableKind>(['csv', 'xlsx'])('the columns of a grid come back from a %s place by place', async (kind) => {
  const columns = { posCodes: ['01', '02', '03'], posStores: ['001', '', '001'], storeCodes: '001' };
  const read = readImport(await tableOf(await exported(kind, aMerchant(columns))), FACTS, []);
  if ('problem' in read) throw new Error(read.problem);
  expect(read.rows[0]?.problems).toEqual([]);
  expect(Object.fromEntries(read.rows[0]?.facts.map(({ fact, content: is }) => [fact, is]) ?? [])).toEqual(columns);
});

test('no line of a CSV begins as a formula, whatever reads it', async () => {
  await fc.assert(
    fc.asyncProperty(merchant, async (one) => {
      const csv = new TextDecoder().decode(await exported('csv', one));
      expect(Papa.parse(csv).errors).toEqual([]);
      for (const line of csv.split(/\r\n|\r|\n/)) expect(isFormula(line.replace(/^"/, '')), line).toBe(false);
    }),
    SETTINGS,
  );
});

test('no cell of the report begins as a formula; a dash alone is none', () => {
  fc.assert(
    fc.property(fc.array(pasted, { minLength: 2, maxLength: 2 }), (cells) => {
      const table = { id: 'facts', title: 't', head: ['a', 'b'], none: '', rows: [{ cells }] } as const;
      for (const cell of sheetOf(table).rows.flat()) if (cell !== '-') expect(isFormula(cell.split(/[\r\n]/)[0] ?? ''), cell).toBe(false);
    }),
    SETTINGS,
  );
});
