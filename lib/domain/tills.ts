import type { Merchant } from './merchant.ts';

/** The facts that hold the grid of POS机信息管理 column by column, in one order, a line each. The keys are a secret. */
export const TILL_FACTS = { code: 'posCodes', store: 'posStores', key: 'posKeys' } as const;

/** One till (POS机) of the merchant. `place` is its row in the grid. */
export interface Till {
  readonly place: number;
  readonly code: string;
  /** 所属门店编码 */
  readonly store: string;
}

/** What is typed or read of one till. An empty key is not known. */
export interface TillRow {
  readonly code: string;
  readonly store: string;
  readonly key: string;
}

/** The tills that are known, in the order of the grid. A till whose store is not known has an empty one. */
export function tillsOf(merchant: Pick<Merchant, 'facts'>): readonly Till[] {
  const stores = textsOf(merchant, TILL_FACTS.store);
  return textsOf(merchant, TILL_FACTS.code).map((code, place) => ({ place, code, store: stores[place] ?? '' }));
}

/** The known tills with their keys; `keys` is the secret as it is kept, undefined when it is not at hand. */
export function tillRows(merchant: Pick<Merchant, 'facts'>, keys: string | undefined): readonly TillRow[] {
  return tillsOf(merchant).map(({ place, code, store }) => ({ code, store, key: keyAt(keys, place) }));
}

/** The rows with one more, or with the one of the same code replaced. */
export function withTill(rows: readonly TillRow[], till: TillRow): readonly TillRow[] {
  const known = rows.some(({ code }) => code === till.code);
  return known ? rows.map((row) => (row.code === till.code ? till : row)) : [...rows, till];
}

/** The key in one line of the secret; empty when it is not known. */
export function keyAt(keys: string | undefined, place: number): string {
  return keys?.split('\n')[place] ?? '';
}

/**
 * The ticks to set when one till is set up, or is not after all: its own, named `<step>/<code>`, and the step's where that changes —
 * a step is done once all its tills are.
 */
export function tillTicks(
  merchant: Pick<Merchant, 'facts' | 'ticks'>,
  step: string,
  code: string,
  done: boolean,
): readonly { readonly step: string; readonly done: boolean }[] {
  const isTicked = (id: string): boolean => merchant.ticks[id]?.done === true;
  const all = done && tillsOf(merchant).every((till) => till.code === code || isTicked(`${step}/${till.code}`));
  const own = { step: `${step}/${code}`, done };
  return all === isTicked(step) ? [own] : [own, { step, done: all }];
}

function textsOf({ facts }: Pick<Merchant, 'facts'>, fact: string): readonly string[] {
  return [facts[fact]?.content ?? []].flat();
}
