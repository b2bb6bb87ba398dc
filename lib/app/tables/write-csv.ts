import Papa from 'papaparse';
import { guardCell } from '../../domain/import/guard-cell.ts';

/** Says to Excel that the text is UTF-8. */
const MARK = '\ufeff';

/** Rows as CSV that Excel opens as text: every cell in quotes, none of them a formula. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return (
    MARK +
    Papa.unparse(
      rows.map((row) => row.map(guardCell)),
      { quotes: true, newline: '\r\n' },
    )
  );
}
