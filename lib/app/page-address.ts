import type { Merchant } from '../domain/merchant.ts';
import type { Page } from '../domain/page.ts';

/**
 * The address of a page on the origin of a tab, or undefined when it has none or something in it is not known.
 * `{token}` is taken from the tab's own address: it changes at each sign-in and is never stored. `{fact}` is the merchant's, `{item}` is given.
 */
export function pageAddress(page: Page, tabUrl: string, merchant: Pick<Merchant, 'facts'>, item?: string): string | undefined {
  if (page.way === undefined || !('address' in page.way)) return undefined;
  const { origin, searchParams } = new URL(tabUrl);
  let known = true;
  const address = page.way.address.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const given: Readonly<Record<string, unknown>> = { token: searchParams.get('token'), item };
    const content = name in given ? given[name] : merchant.facts[name]?.content;
    if (typeof content !== 'string' || content === '') known = false;
    return encodeURIComponent(String(content));
  });
  return known ? `${origin}${address}` : undefined;
}
