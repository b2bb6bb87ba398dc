import { cellText } from '../domain/report/cell-text.ts';
import type { ReportTable } from '../domain/report/report-tables.ts';
import { type SheetToWrite, writeXlsx } from './tables/write-xlsx.ts';

/** Excel's own limits for the name of a sheet and for a cell. */
const NAME_LIMIT = 31;
const CELL_LIMIT = 32_767;

/** How wide a column is, in characters. */
const WIDTH = 28;

/** The report as an Excel file, a sheet for each table: every cell is a text cell, none is a formula, and none becomes one when it is edited. */
export function reportWorkbook(tables: readonly ReportTable[]): Blob {
  return new Blob([writeXlsx(tables.map(sheetOf)).slice()]);
}

/** One table as a sheet; where its rows are grouped the group stands in a first column of its own. */
export function sheetOf({ title, head, rows }: ReportTable): SheetToWrite {
  const grouped = rows.some(({ group }) => group !== undefined);
  const lines = rows.map(({ group, cells }) => [...(grouped ? [group ?? ''] : []), ...cells]);
  const all = [[...(grouped ? [''] : []), ...head], ...lines];
  return {
    name: title.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, NAME_LIMIT),
    rows: all.map((row) => row.map((text) => cellText(text).slice(0, CELL_LIMIT))),
    widths: (all[0] ?? []).map(() => WIDTH),
  };
}
