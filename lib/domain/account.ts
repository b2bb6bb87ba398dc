import type { Console } from './console.ts';
import type { Account } from './engine.ts';
import type { Merchant } from './merchant.ts';

/** What this merchant is known by in a console: the facts its identity sources name, as far as they are known. */
export function knownAccount(console: Pick<Console, 'identity'>, merchant: Pick<Merchant, 'facts'>): Account {
  const known = console.identity.flatMap(({ fact }) => {
    const content = merchant.facts[fact]?.content;
    return typeof content === 'string' ? [[fact, content] as const] : [];
  });
  return Object.fromEntries(known);
}

/** same: everything both sides name is equal, and there is at least one · different: names the two · unknown: nothing to compare. */
export type Match = { readonly is: 'same' | 'unknown' } | { readonly is: 'different'; readonly shown: string; readonly known: string };

/** Compares whose a console is with whose it should be. One difference is enough. */
export function matchAccount(shown: Account, known: Account): Match {
  const common = Object.keys(shown).filter((fact) => known[fact] !== undefined);
  const different = common.find((fact) => shown[fact] !== known[fact]);
  if (different !== undefined) return { is: 'different', shown: shown[different] ?? '', known: known[different] ?? '' };
  return { is: common.length > 0 ? 'same' : 'unknown' };
}
