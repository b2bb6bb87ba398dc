import type { MerchantRow } from '../../lib/domain/merchant-row.ts';
import type { DeskProps } from './desk-props.ts';

/**
 * The merchants whose name, code or AppID holds what was typed, in their order: those that hold it as it was typed before those that hold it
 * by pinyin, and archived ones last.
 */
export function findMerchants(merchants: readonly MerchantRow[], typed: string, matches: DeskProps['matches']): readonly MerchantRow[] {
  const sought = typed.trim().toLowerCase();
  const ranks = [0, 1, 2, 3].map((): MerchantRow[] => []);
  for (const row of merchants) {
    const literal = [row.name, row.code ?? '', row.appId ?? ''].some((text) => text.toLowerCase().includes(sought));
    if (literal || matches(row.name, sought)) ranks[(row.archived ? 2 : 0) + (literal ? 0 : 1)]?.push(row);
  }
  return ranks.flat();
}
