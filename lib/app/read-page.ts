import { callFrame, type Frame } from '../browser/engine-call.ts';
import { tabById } from '../browser/tabs.ts';
import { allConsoles } from '../catalog/all-consoles.ts';
import { knownAccount } from '../domain/account.ts';
import type { Card, Refused } from '../domain/card.ts';
import type { Console } from '../domain/console.ts';
import { consoleOf } from '../domain/console-of.ts';
import type { PageSeen, PageTask } from '../domain/engine.ts';
import { withKnownRow } from '../domain/known-row.ts';
import type { Merchant } from '../domain/merchant.ts';
import type { Outcome } from '../domain/outcome.ts';
import { refused } from '../domain/refused.ts';
import { withSavePolicy } from '../domain/save-policy.ts';
import { isSettled } from '../domain/step-end.ts';
import { merchantOf } from '../store/journal.ts';
import { placeOfPage, stepOfPage } from './catalog.ts';
import { doubtOwner } from './doubt-owner.ts';
import { type FoundPage, type FoundTab, findPages, taskFor } from './find-page.ts';
import type { App } from './open-app.ts';
import { readSettings } from './settings.ts';

/** A page that was proved to be the merchant's and read. */
export interface ReadPage {
  readonly tabId: number;
  readonly origin: string;
  readonly console: Console;
  readonly frame: Frame;
  readonly task: PageTask;
  readonly seen: PageSeen;
  readonly merchant: Merchant;
  /** Ids of the other known pages that the tab shows as well. */
  readonly others: readonly string[];
}

export type Reading = { readonly read: ReadPage } | { readonly card: Card };

/**
 * Reads the page the tab shows for one merchant; `wanted` takes only that page, or another where it is not shown when `orAny`. Nothing is written.
 * Whatever stands in the way is answered as the card that tells the person about it.
 */
export async function readPage(app: App, tabId: number, merchantId: string | undefined, wanted?: string, orAny = false): Promise<Reading> {
  const tab = await tabById(tabId);
  const console = consoleOf(tab?.url, [...allConsoles.values()], (await readSettings()).kezhiOrigins);
  const merchant = merchantId === undefined ? undefined : await merchantOf(app.database, merchantId);
  if (tab?.url === undefined || console === undefined || merchant === undefined) return { card: { kind: 'elsewhere' } };
  const origin = new URL(tab.url).origin;
  const found = await findPages(tabId, console, origin);
  const place = { console: console.id, tabId };
  if (found.signedOut) return { card: { ...place, kind: 'refused', refusal: { outcome: 'signed-out' } } };
  const doubt = await doubtOwner(app, found, console, merchant);
  const page = choosePage(found, merchant, wanted, orAny);
  // Where nothing is known and nobody is named there is nothing to ask about yet: such a page leads to others that are.
  const isNowhere = page === undefined && doubt?.kind === 'whose' && Object.keys(found.account).length === 0;
  if (doubt !== undefined && !isNowhere) return { card: { ...place, ...(page === undefined ? {} : { page: page.page.id }), ...doubt } };
  if (page === undefined) return { card: { ...place, kind: 'unknown-page', account: found.account } };
  const ids = found.pages.map(({ page: { id } }) => id);
  if (ids.filter((id) => id === page.page.id).length > 1) {
    return {
      card: { ...place, kind: 'refused', page: page.page.id, refusal: { outcome: 'ambiguous', there: [page.page.title, page.page.title] } },
    };
  }
  return look({ tabId, origin, console, merchant, others: ids.filter((id) => id !== page.page.id) }, page);
}

async function look(where: Omit<ReadPage, 'frame' | 'task' | 'seen'>, found: FoundPage): Promise<Reading> {
  const { tabId, origin, console, merchant } = where;
  const { savedByHand = [] } = await readSettings();
  const page = withSavePolicy(withKnownRow(found.page, merchant), savedByHand);
  const task = taskFor(page, console, origin, knownAccount(console, merchant));
  const seen = await callFrame(tabId, found.frame, 'look', [task]);
  if (seen?.outcome === 'seen') return { read: { ...where, frame: found.frame, task, seen } };
  const refusal = refused(seen ?? { outcome: 'wrong-page' });
  return { card: { kind: 'refused', console: console.id, tabId, page: found.page.id, refusal } };
}

/** The wanted page, or the one that is first in doubt: of steps with something left to do before proved ones, in the order of the rollout. */
function choosePage(found: FoundTab, merchant: Merchant, wanted: string | undefined, orAny: boolean): FoundPage | undefined {
  const meant = found.pages.filter(({ page }) => wanted === undefined || page.id === wanted);
  const pages = (meant.length === 0 && orAny ? found.pages : meant).toSorted(
    (one, other) => placeOfPage(one.page.id) - placeOfPage(other.page.id),
  );
  const isProved = ({ page }: FoundPage): boolean => merchant.proofs[stepOfPage(page.id)?.id ?? ''] !== undefined;
  const isOpen = (shown: FoundPage): boolean => {
    const step = stepOfPage(shown.page.id);
    return !isProved(shown) && (step === undefined || !isSettled(step, merchant));
  };
  return pages.find(isOpen) ?? pages.find(isProved) ?? pages[0];
}

/** After these nothing more will come by itself. */
const ENDS: readonly Outcome[] = ['signed-out', 'wrong-merchant'];

/** The refusal of a card that waiting for the page cannot better; undefined where it may. */
export function endOf(card: Card): Refused | undefined {
  return card.kind === 'refused' && ENDS.includes(card.refusal.outcome) ? card.refusal : undefined;
}
