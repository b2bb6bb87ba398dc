import { isHeld } from '../browser/merchant-lock.ts';
import type { Card, PageCard } from '../domain/card.ts';
import { compareCard } from '../domain/compare-card.ts';
import { append, merchantOf } from '../store/journal.ts';
import { desiredContent } from './desired-content.ts';
import type { App } from './open-app.ts';
import { proveFields } from './read-again.ts';
import type { ReadPage } from './read-page.ts';

/** A page may show its fields before it has fetched what they hold, in ms. */
const FETCHING = 5_000;

/**
 * Notes in the journal that the page of a proved step holds something else by now, or agrees again. A difference is noted only when it is
 * still there after the page had time to fetch what it shows and no run works for the merchant; `again` makes the card anew for that.
 */
export async function noteDifference(app: App, read: ReadPage, card: PageCard, again: () => Promise<Card>): Promise<void> {
  const found = compareCard(card, read.merchant);
  if (found === undefined) return;
  if (found.length === 0) return keep(app, read.merchant.id, card);
  const wrong = await proveFields(read, await desiredContent(app, read, card), FETCHING);
  if (wrong?.outcome !== 'not-verified') return;
  const later = await again();
  if (later.kind === 'page' && later.page === card.page) await keep(app, read.merchant.id, later);
}

async function keep(app: App, id: string, card: PageCard): Promise<void> {
  const merchant = await merchantOf(app.database, id);
  const differing = merchant === undefined || (await isHeld(id)) ? undefined : compareCard(card, merchant);
  if (differing === undefined) return;
  const { step, page } = card;
  await append(app.database, await app.writer(), id, [{ kind: 'page-compared', step, page, differing: [...differing] }]);
}
