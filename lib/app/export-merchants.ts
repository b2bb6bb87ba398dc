import { allFacts } from '../catalog/all-facts.ts';
import { exportTable, templateHead } from '../domain/import/export-table.ts';
import { guardCell } from '../domain/import/guard-cell.ts';
import { NAME_HEAD, tableFacts } from '../domain/import/table-facts.ts';
import type { Merchant } from '../domain/merchant.ts';
import type { App } from './open-app.ts';
import { writeCsv } from './tables/write-csv.ts';
import { writeXlsx } from './tables/write-xlsx.ts';

/** A file to give to the person. */
export interface MadeFile {
  readonly name: string;
  readonly content: Blob;
}

export type TableKind = 'xlsx' | 'csv';

const TYPES: Readonly<Record<TableKind, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
};

/** One merchant, or all that are not deleted, as a table without secrets. */
export async function exportMerchants(app: App, kind: TableKind, only?: string): Promise<MadeFile> {
  const all = await (only === undefined ? app.database.merchants.orderBy('name').toArray() : app.database.merchants.bulkGet([only]));
  const merchants = all.filter((merchant): merchant is Merchant => merchant !== undefined && merchant.deleted === undefined);
  const rows = exportTable(merchants, [...allFacts.values()]);
  // Text cells are no formulas, but become some once the sheet is saved as CSV; and an import takes the guard off, whatever the file is.
  const guarded = rows.map((row) => row.map(guardCell));
  const bytes = kind === 'csv' ? writeCsv(rows) : writeXlsx([{ name: '商户', rows: guarded, widths: widthsOf(rows) }]);
  const name = only === undefined ? '客至商户' : `客至商户-${merchants[0]?.name ?? ''}`;
  return { name: `${name}.${kind}`, content: new Blob([bytes as BlobPart], { type: TYPES[kind] }) };
}

/** The template of the import: a sheet of heads to fill in, and one that explains each column. */
export function importTemplate(): MadeFile {
  const facts = [...allFacts.values()];
  const head = templateHead(facts);
  const explained = [
    ['列', '说明'],
    [`${NAME_HEAD}*`, '必填，最多 60 个字，不能与已有的商户重名'],
    ...tableFacts(facts).map(({ title, hint }) => [title.zh, hint?.zh ?? '']),
    ['密码、密钥', '不在表格里填：在面板里逐个填写，加密存进密码库（没设密码库时只留到浏览器关闭或扩展更新）'],
  ];
  const bytes = writeXlsx([
    { name: '商户', rows: [head], widths: widthsOf([head]) },
    { name: '填写说明', rows: explained, widths: [28, 70] },
  ]);
  return { name: '客至商户导入模板.xlsx', content: new Blob([bytes as BlobPart], { type: TYPES.xlsx }) };
}

/** Wide enough for the head: a Chinese character takes two. */
const widthsOf = (rows: readonly (readonly string[])[]): readonly number[] =>
  (rows[0] ?? []).map((head) => Math.max(12, head.length * 2 + 2));
