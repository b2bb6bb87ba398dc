import { allFacts } from '../catalog/all-facts.ts';
import { clockTime } from '../domain/clock.ts';
import type { Merchant } from '../domain/merchant.ts';
import type { Step } from '../domain/rollout.ts';
import { STEPS } from './catalog.ts';
import type { KnownFactView } from './known-facts.ts';

/** Everything known of a merchant that is no secret, what the steps of the console use first, then in the order of the chapters. */
export function copyableFacts(merchant: Merchant, console: string | undefined): KnownFactView[] {
  const near = new Set(STEPS.filter((step) => step.console === console).flatMap(factsOf));
  const facts = [...allFacts.values()].sort((a, b) => Number(near.has(b.id)) - Number(near.has(a.id)) || a.chapter - b.chapter);
  return facts.flatMap(({ id, secret }) => {
    const known = secret === true ? undefined : merchant.facts[id];
    return known === undefined
      ? []
      : [{ fact: id, shown: [known.content].flat().join('、'), from: known.from, at: clockTime(known.clock) }];
  });
}

function factsOf({ facts = [], fields = {} }: Step): string[] {
  return [...facts, ...Object.values(fields).flatMap((source) => ('fact' in source ? [source.fact] : []))];
}
