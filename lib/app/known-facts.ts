import { allFacts } from '../catalog/all-facts.ts';
import { clockTime } from '../domain/clock.ts';
import { dots } from '../domain/mask.ts';
import type { Merchant } from '../domain/merchant.ts';
import { stepOfPage } from './catalog.ts';

/** The facts of a merchant that are one text, by id; none of a merchant that is not there. */
export function factTexts(merchant: Merchant | undefined): Record<string, string> {
  const all = Object.entries(merchant?.facts ?? {}).map(([id, { content }]) => [id, content] as const);
  return Object.fromEntries(all.filter((entry): entry is readonly [string, string] => typeof entry[1] === 'string'));
}

/** A fact of the merchant as it may be shown: secrets as dots. `at` in ms since 1970. */
export interface KnownFactView {
  readonly fact: string;
  readonly shown: string;
  readonly from: string;
  readonly at: number;
}

/** The facts that a page's step uses and that are known of the merchant. */
export function knownFacts(merchant: Merchant, page: string): KnownFactView[] {
  const sources = Object.values(stepOfPage(page)?.fields ?? {});
  const facts = sources.flatMap((source) => {
    if ('facts' in source) return source.facts;
    return 'fact' in source ? [source.fact] : 'over' in source && source.over !== undefined ? [source.over] : [];
  });
  return [...new Set(facts)].flatMap((fact) => {
    const secret = merchant.secrets[fact];
    if (allFacts.get(fact)?.secret === true) {
      return secret === undefined ? [] : [{ fact, shown: dots(secret.length), from: secret.from, at: clockTime(secret.clock) }];
    }
    const known = merchant.facts[fact];
    return known === undefined ? [] : [{ fact, shown: [known.content].flat().join('、'), from: known.from, at: clockTime(known.clock) }];
  });
}
