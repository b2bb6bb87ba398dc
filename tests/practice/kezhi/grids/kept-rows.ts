import type { Row } from '../grid-page.ts';

/** The rows that a record keeps, each under its number; `row` names it to the client. */
export function keptRows(record: Readonly<Record<string, string>>): readonly Row[] {
  return Object.entries(record).flatMap(([row, held]) => (/^\d+$/.test(row) ? [{ ...(JSON.parse(held) as Row), row }] : []));
}

/** A row as a record keeps it; a new one gets the next number. */
export function keepRow(record: Readonly<Record<string, string>>, row: string, values: Row): Record<string, string> {
  const numbers = Object.keys(record).map(Number).filter(Number.isInteger);
  return { [row || String(Math.max(0, ...numbers) + 1)]: JSON.stringify(values) };
}
