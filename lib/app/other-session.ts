import { loadEngine } from '../browser/engine-call.ts';
import { tryUntil } from '../browser/loads.ts';
import { tabsAt } from '../browser/tabs.ts';
import { knownAccount, matchAccount } from '../domain/account.ts';
import type { Console } from '../domain/console.ts';
import type { Account } from '../domain/engine.ts';
import type { Merchant } from '../domain/merchant.ts';
import { askWhose } from './ask-whose.ts';

/** A tab of a console and the merchant it is worked in for. */
interface Place {
  readonly tabId: number;
  readonly origin: string;
  readonly console: Console;
  readonly merchant: Merchant;
}

/** The refusal: `detail` names whom the other tab shows, and who is meant. */
interface OtherSession {
  readonly outcome: 'needs-human';
  readonly says: 'other_session';
  readonly detail: string;
}

/** How long another tab may take to say whose it is, in ms: one that the browser has frozen never says it. */
const SAYS_BY = 3_000;

/**
 * Why a page that shows its own merchant may not be written all the same: a browser has one session for an origin, and another tab of it
 * shows somebody else. Whoever signed in last is who the vendor takes a save for, and the page that was there before does not know it.
 * Asked before anything is written and again before the vendor's button is pressed. Nothing in a browser tells of a session that no
 * loaded tab shows, nor of one that changes while the save is on its way.
 */
export async function otherSession({ tabId, origin, console, merchant }: Place): Promise<OtherSession | undefined> {
  const others = (await tabsAt(origin)).filter((id) => id !== tabId);
  const known = knownAccount(console, merchant);
  const matches = (await Promise.all(others.map((id) => accountIn(id, console, origin)))).map((shown) => matchAccount(shown, known));
  const different = matches.find((match) => match.is === 'different');
  if (different?.is !== 'different') return undefined;
  return { outcome: 'needs-human', says: 'other_session', detail: `${different.shown} ≠ ${different.known}` };
}

/** Whose console a tab shows; nothing where it does not say so in time. */
async function accountIn(tabId: number, console: Console, origin: string): Promise<Account> {
  const { promise: late, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => resolve(undefined), SAYS_BY);
  try {
    // A document that is just leaving says nothing: the one after it does. What fails in another tab is no fault of this one.
    const ask = (): Promise<Account | undefined> => accountSaid(tabId, console, origin).catch(() => undefined);
    const said = tryUntil(tabId, SAYS_BY, ask, (account) => account !== undefined);
    return (await Promise.race([said, late])) ?? {};
  } finally {
    clearTimeout(timer);
  }
}

/** Undefined where no document of the tab answers. */
async function accountSaid(tabId: number, console: Console, origin: string): Promise<Account | undefined> {
  await loadEngine(tabId);
  const { account, frames } = await askWhose(tabId, console, origin);
  return frames.length === 0 ? undefined : account;
}
