import { tryUntil } from '../browser/loads.ts';
import { tabById, turnTab } from '../browser/tabs.ts';
import { allPages } from '../catalog/all-pages.ts';
import type { Refused } from '../domain/card.ts';
import type { App } from './open-app.ts';
import { pageAddress } from './page-address.ts';
import { endOf, type Reading, type ReadPage, readPage } from './read-page.ts';

/** How long a page may take to come, in ms. */
const COMES_BY = 20_000;

/** Where in a console, and of whom. `item` stands in the address, and `isIt` tells the page that is meant from the one before it. */
interface Goal {
  readonly page: string;
  readonly item?: string;
  readonly isIt?: (read: ReadPage) => boolean;
}

/** Turns a tab to another page of its console and reads it there for the merchant; why not, where it does not come. */
export async function turnTo(app: App, { tabId, merchant }: Pick<ReadPage, 'tabId' | 'merchant'>, goal: Goal): Promise<ReadPage | Refused> {
  const page = allPages.get(goal.page);
  const notThere: Refused = { outcome: 'wrong-page', detail: [page?.title ?? goal.page, goal.item ?? ''].join(' ').trim() };
  const url = (await tabById(tabId))?.url;
  const address = page === undefined || url === undefined ? undefined : pageAddress(page, url, merchant, goal.item);
  if (address === undefined) return notThere;
  await turnTab(tabId, address);
  const attempt = (): Promise<Reading> => readPage(app, tabId, merchant.id, goal.page);
  const isMeant = (read: ReadPage): boolean => goal.isIt?.(read) !== false;
  const reading = await tryUntil(tabId, COMES_BY, attempt, (now) => ('read' in now ? isMeant(now.read) : endOf(now.card) !== undefined));
  if ('read' in reading) return isMeant(reading.read) ? reading.read : notThere;
  return endOf(reading.card) ?? notThere;
}
