import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/browser';
import { cellText } from '../domain/report/cell-text.ts';
import type { ReportTable } from '../domain/report/report-tables.ts';

/**
 * Bytes one part of the file may have: for a longer one the packer starts a worker from a blob, which our policy forbids. A sheet has some
 * 220 bytes a row, so longer tables go on in a further sheet; all texts together are a part of their own.
 */
const PART_LIMIT = 150_000;
export const ROWS_A_SHEET = 250;

/** What a text takes beside itself. */
const TEXT_FRAME = 20;

/** Excel's own limits for the name of a sheet and for a cell. */
const NAME_LIMIT = 31;
const CELL_LIMIT = 32_767;

/**
 * The report as an Excel file: every cell is a text cell, none is a formula, and none becomes one when it is edited.
 * Undefined for a report that is too long for one.
 */
export async function reportWorkbook(tables: readonly ReportTable[]): Promise<Blob | undefined> {
  if (bytesOfTexts(tables) > PART_LIMIT) return undefined;
  return writeXlsxFile(workbookSheets(tables)).toBlob();
}

function bytesOfTexts(tables: readonly ReportTable[]): number {
  const texts = tables.flatMap(({ head, rows }) => [...head, ...rows.flatMap(({ group, cells }) => [group ?? '', ...cells])]);
  return [...new Set(texts)].reduce((sum, text) => sum + new TextEncoder().encode(text).length + TEXT_FRAME, 0);
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
