import type { MerchantRow } from '../merchant-row.ts';

/** The columns of the rows that tell merchants apart, by the fact they hold. */
const COLUMNS = { appId: 'appId', merchantCode: 'code' } as const;

/** The facts that only one merchant should have. */
export const TELLING = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];

/** The name of another merchant that has this content of a fact which only one merchant should have, or undefined. */
export function usedBy(rows: readonly MerchantRow[], fact: string, content: string, except?: string): string | undefined {
  const column = TELLING.find((one) => one === fact);
  if (column === undefined || content === '') return undefined;
  return rows.find((row) => row.id !== except && row.deleted === undefined && row[COLUMNS[column]] === content)?.name;
}
