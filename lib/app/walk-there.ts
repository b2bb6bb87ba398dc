import { callFrame } from '../browser/engine-call.ts';
import { tryUntil } from '../browser/loads.ts';
import { knownAccount, matchAccount } from '../domain/account.ts';
import type { Console } from '../domain/console.ts';
import type { Merchant } from '../domain/merchant.ts';
import type { Page } from '../domain/page.ts';
import { refused } from '../domain/refused.ts';
import type { Result } from '../messaging/contract.ts';
import { type FoundTab, findPages, taskFor } from './find-page.ts';

/** How long a console that was just opened may take to be there, in ms. */
const OPENED_BY = 20_000;

/** One tab of a console: what it is, where it came from, what it shows. */
export interface ConsoleTab {
  readonly id: number;
  readonly origin: string;
}

/** The first tab that does not show another merchant's console; the first of all where every one does. */
export async function ownTab<T extends ConsoleTab>(tabs: readonly T[], console: Console, merchant: Merchant): Promise<T | undefined> {
  const known = knownAccount(console, merchant);
  for (const tab of tabs.length > 1 ? tabs : []) {
    const { account } = await findPages(tab.id, console, tab.origin);
    if (matchAccount(account, known).is !== 'different') return tab;
  }
  return tabs[0];
}

/** Walks the console's own menu to the page, when the tab does not show it already. `captured`: it is there. */
export async function walkThere({ id, origin }: ConsoleTab, page: Page, console: Console, merchant: Merchant): Promise<Result> {
  const attempt = (): Promise<FoundTab> => findPages(id, console, origin);
  const found = await tryUntil(id, OPENED_BY, attempt, ({ document }) => document !== '');
  if (found.signedOut) return { outcome: 'signed-out', refusal: { outcome: 'signed-out' } };
  if (found.pages.some((shown) => shown.page.id === page.id)) return { outcome: 'captured' };
  const task = taskFor(page, console, origin, knownAccount(console, merchant));
  const top = found.frames.find(({ frameId }) => frameId === 0);
  const answer = top === undefined ? undefined : await callFrame(id, top, 'walk', [task]);
  if (answer?.outcome === 'arrived') return { outcome: 'captured' };
  const refusal = refused(answer ?? { outcome: 'wrong-page' });
  return { outcome: refusal.outcome, refusal: refusal.outcome === 'not-found' ? { ...refusal, says: 'menu_missing' } : refusal };
}
