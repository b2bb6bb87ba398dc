import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/browser';
import { cellText } from '../domain/report/cell-text.ts';
import type { ReportTable } from '../domain/report/report-tables.ts';

/** Longer tables go on in a further sheet: the packer would start a worker from a blob for one of more than 160 kB, which our policy forbids. */
export const ROWS_A_SHEET = 250;

/** Excel's own limits for the name of a sheet and for a cell. */
const NAME_LIMIT = 31;
const CELL_LIMIT = 32_767;

/** The report as an Excel file: every cell is a text cell, none is a formula, and none becomes one when it is edited. */
export function reportWorkbook(tables: readonly ReportTable[]): Promise<Blob> {
  return writeXlsxFile(workbookSheets(tables)).toBlob();
}

/** One sheet a table, several where it is long. */
export function workbookSheets(tables: readonly ReportTable[]): Sheet<Blob>[] {
  return tables.flatMap(({ title, head, rows }) => {
    const grouped = rows.some(({ group }) => group !== undefined);
    const parts = Math.max(1, Math.ceil(rows.length / ROWS_A_SHEET));
    return Array.from({ length: parts }, (_, part) => ({
      sheet: sheetName(title, part),
      data: [
        [...(grouped ? [''] : []), ...head].map((text) => ({ ...textCell(text), fontWeight: 'bold' as const })),
        ...rows
          .slice(part * ROWS_A_SHEET, (part + 1) * ROWS_A_SHEET)
          .map(({ group, cells }) => [...(grouped ? [group ?? ''] : []), ...cells].map(textCell)),
      ],
      columns: [...(grouped ? ['', ...head] : head)].map(() => ({ width: 28 })),
      stickyRowsCount: 1,
    }));
  });
}

/** Format `@` is Excel's own for text: `=1+1` stays what it is even when a person edits the cell. */
function textCell(text: string): Exclude<Cell, string | null | undefined> & { readonly value?: string } {
  return { value: cellText(text).slice(0, CELL_LIMIT), type: String, format: '@', wrap: true, alignVertical: 'top' };
}

function sheetName(title: string, part: number): string {
  const name = title.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, NAME_LIMIT - 3);
  return part === 0 ? name : `${name} ${part + 1}`;
}
