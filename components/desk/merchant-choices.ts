import type { MerchantRow } from '../../lib/domain/merchant-row.ts';
import type { DeskProps } from './desk-props.ts';
import { findMerchants } from './find-merchants.ts';

export type MerchantChoice = { readonly kind: 'merchant'; readonly row: MerchantRow } | { readonly kind: 'new'; readonly name: string };

/** So many rows are drawn; who has more merchants types another letter. */
const SHOWN = 50;

/** What can be chosen: the merchants found, then the offer to make one of that name when nobody has it. `more`: found and not listed. */
export function merchantChoices(
  merchants: readonly MerchantRow[],
  typed: string,
  matches: DeskProps['matches'],
): { readonly choices: readonly MerchantChoice[]; readonly more: number } {
  const name = typed.trim();
  const found = findMerchants(merchants, name, matches);
  const choices: MerchantChoice[] = found.slice(0, SHOWN).map((row) => ({ kind: 'merchant', row }));
  const taken = merchants.some((row) => row.name.toLowerCase() === name.toLowerCase());
  if (name !== '' && !taken) choices.push({ kind: 'new', name });
  return { choices, more: Math.max(0, found.length - SHOWN) };
}
