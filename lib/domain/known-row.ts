import type { CardRow } from './card.ts';
import type { Merchant } from './merchant.ts';
import type { Page } from './page.ts';
import type { ResolvedField } from './resolved.ts';

/** The page with the row of its grid told by the merchant's fact, where that is known. */
export function withKnownRow(page: Page, { facts }: Pick<Merchant, 'facts'>): Page {
  const { opener } = page;
  if (opener?.select === undefined || !('fact' in opener.select)) return page;
  const { fact, ...select } = opener.select;
  const text = facts[fact]?.content;
  return typeof text === 'string' ? { ...page, opener: { ...opener, select: { ...select, text } } } : page;
}

/** The fields that wait for the fact which tells the row: without it the page's dialog cannot be opened. */
export function rowsLacking(page: Page, resolved: readonly ResolvedField[]): CardRow[] {
  const select = page.opener?.select;
  const wanted = select !== undefined && 'fact' in select ? select.fact : undefined;
  return resolved.flatMap(({ field, label, secret, lacks }) =>
    wanted !== undefined && lacks?.fact === wanted ? [{ field, label, secret, plan: 'lacks' as const, lacks: { fact: wanted } }] : [],
  );
}
