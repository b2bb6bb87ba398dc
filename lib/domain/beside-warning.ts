import type { Fact } from './fact.ts';
import { allFormats } from './formats/all-formats.ts';
import { usedBy } from './import/used-by.ts';
import type { MerchantRow } from './merchant-row.ts';

/** What is known beside a fact that is given: the merchant's own facts, and all merchants. */
export interface Beside {
  readonly contents: Readonly<Record<string, string>>;
  readonly merchants: readonly MerchantRow[];
  readonly merchant: string | undefined;
}

/** twin: what another fact holds that it is easily taken for, `about` is that fact's id · used: what another merchant has, `about` is its name */
export interface BesideWarning {
  readonly key: 'twin' | 'used';
  readonly about: string;
}

/** What is worth asking about a content that is right by itself and odd beside what is known. Nothing of it forbids the content. */
export function besideWarning(fact: Fact, given: string, { contents, merchants, merchant }: Beside): BesideWarning | undefined {
  const format = allFormats[fact.format];
  if (format === undefined || given === '') return undefined;
  const content = format.normalise(given);
  const name = usedBy(merchants, fact.id, content, merchant);
  if (name !== undefined) return { key: 'used', about: name };
  const { twin } = fact;
  if (twin === undefined || (contents[twin.fact] ?? twin.content) !== content) return undefined;
  return { key: 'twin', about: twin.fact };
}
