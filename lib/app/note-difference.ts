import { tryUntil } from '../browser/loads.ts';
import { isHeld } from '../browser/merchant-lock.ts';
import type { Card, PageCard } from '../domain/card.ts';
import { compareCard } from '../domain/compare-card.ts';
import type { Merchant } from '../domain/merchant.ts';
import { append, merchantOf } from '../store/journal.ts';
import { FETCHING } from './fetching.ts';
import type { App } from './open-app.ts';

/**
 * Notes in the journal that the page of a proved step holds something else by now, or agrees again. A difference is noted only when it is
 * still there after the page had time to fetch what it shows and no run works for the merchant. `again` reads the card anew; like every
 * look it sends no secret into the page.
 */
export async function noteDifference(app: App, merchant: Merchant, card: PageCard, again: () => Promise<Card>): Promise<void> {
  const found = compareCard(card, merchant);
  if (found === undefined) return;
  if (found.length === 0) return keep(app, merchant.id, card);
  const differs = (now: Card): now is PageCard =>
    now.kind === 'page' && now.page === card.page && (compareCard(now, merchant)?.length ?? 0) > 0;
  const last = await tryUntil(card.tabId, FETCHING, again, (now) => !differs(now));
  if (differs(last)) await keep(app, merchant.id, last);
}

async function keep(app: App, id: string, card: PageCard): Promise<void> {
  const merchant = await merchantOf(app.database, id);
  const differing = merchant === undefined || (await isHeld(id)) ? undefined : compareCard(card, merchant);
  if (differing === undefined) return;
  const { step, page } = card;
  await append(app.database, await app.writer(), id, [{ kind: 'page-compared', step, page, differing: [...differing] }]);
}
