import { allFacts } from '../catalog/all-facts.ts';
import { clockTime } from '../domain/clock.ts';
import { mask } from '../domain/mask.ts';
import type { Merchant } from '../domain/merchant.ts';
import { stepOfPage } from './catalog.ts';

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
  const facts = sources.flatMap((source) => ('fact' in source ? [source.fact] : 'facts' in source ? source.facts : []));
  return [...new Set(facts)].flatMap((fact) => {
    const secret = merchant.secrets[fact];
    if (allFacts.get(fact)?.secret === true) {
      return secret === undefined ? [] : [{ fact, shown: mask('x'.repeat(secret.length)), from: secret.from, at: clockTime(secret.clock) }];
    }
    const known = merchant.facts[fact];
    return known === undefined ? [] : [{ fact, shown: [known.content].flat().join('、'), from: known.from, at: clockTime(known.clock) }];
  });
}
