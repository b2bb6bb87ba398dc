import type { DeskProps } from './desk-props.ts';

export type MerchantChoice =
  | { readonly kind: 'merchant'; readonly id: string; readonly name: string }
  | { readonly kind: 'new'; readonly name: string };

/** So many rows are drawn; who has more merchants types another letter. */
const SHOWN = 50;

/** The merchants whose name holds what was typed, then the offer to make one of that name when nobody has it. `more`: found and not listed. */
export function findMerchants(
  merchants: DeskProps['merchants'],
  typed: string,
): { readonly choices: readonly MerchantChoice[]; readonly more: number } {
  const name = typed.trim();
  const sought = name.toLowerCase();
  const found = merchants.filter((merchant) => merchant.name.toLowerCase().includes(sought));
  const choices: MerchantChoice[] = found.slice(0, SHOWN).map((merchant) => ({ kind: 'merchant', id: merchant.id, name: merchant.name }));
  const taken = merchants.some((merchant) => merchant.name.toLowerCase() === sought);
  if (name !== '' && !taken) choices.push({ kind: 'new', name });
  return { choices, more: Math.max(0, found.length - SHOWN) };
}
