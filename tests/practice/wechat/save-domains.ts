import type { Account } from './accounts.ts';
import type { DomainKindFacts } from './domain-kinds.ts';
import type { DomainAnswer, WechatState } from './wechat-state.ts';

/** Dotted labels and an optional path; no scheme, no port. */
const DOMAIN = /^(?:[A-Za-z0-9-]+\.)+[A-Za-z0-9-]*[A-Za-z][A-Za-z0-9-]*(?:\/[^\s:]*)?$/;

/**
 * Saves one domain dialog as the server does: the code of consoles A4, 0 when it is stored. The stored list is what the fields held, blanks left out.
 * Costs one of the month's saves, and only when it is stored.
 */
export function saveDomains(state: WechatState, account: Account, facts: DomainKindFacts, typed: readonly string[]): DomainAnswer {
  const forced = state.knobs.nextDomainSave;
  state.knobs.nextDomainSave = undefined;
  if (forced) return forced;
  if (state.savesLeft(account.id, facts.kind) === 0) return { ret: 153002 };
  const digits = typed.map((text) => (text === '' || DOMAIN.test(text) ? 0 : 1));
  if (digits.includes(1)) return { ret: 153011, digits };
  account.domains[facts.kind] = typed.filter((text) => text !== '');
  state.spendSave(account.id, facts.kind);
  return { ret: 0 };
}
