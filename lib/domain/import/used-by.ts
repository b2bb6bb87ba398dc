import type { MerchantRow } from '../merchant-row.ts';

/** The rows' fields that tell merchants apart, by the fact they hold. */
const TELLING = { appId: 'appId', merchantCode: 'code' } as const;

/** The name of another merchant that has this content of a fact which only one merchant should have, or undefined (reliability B09). */
export function usedBy(rows: readonly MerchantRow[], fact: string, content: string, except?: string): string | undefined {
  const field = fact in TELLING ? TELLING[fact as keyof typeof TELLING] : undefined;
  if (field === undefined || content === '') return undefined;
  return rows.find((row) => row.id !== except && row.deleted === undefined && row[field] === content)?.name;
}
