import { callEveryFrame, type Frame, loadEngine } from '../browser/engine-call.ts';
import type { Console } from '../domain/console.ts';
import type { Account, PageTask } from '../domain/engine.ts';
import type { Page } from '../domain/page.ts';
import { askWhose, type Whose } from './ask-whose.ts';
import { kitsOf, pagesOf } from './catalog.ts';

/** A page of the catalog, found in one frame of a tab. */
export interface FoundPage {
  readonly page: Page;
  readonly frame: Frame;
}

/** What a tab shows of a console. `pages` holds every known page that is shown now, in any frame; what is done in the tab is done in one of `frames`. */
export interface FoundTab extends Whose {
  readonly pages: readonly FoundPage[];
  /** The tab's top document. */
  readonly document: string;
}

/** The task for one page in one console. A fresh nonce each time: digests of two looks cannot be compared. */
export function taskFor(page: Page, console: Console, origin: string, account?: Account): PageTask {
  const { id, identity, signedOut } = console;
  const task = { page, kits: kitsOf(console), console: { id, identity, signedOut }, origin, nonce: crypto.randomUUID() };
  return account === undefined ? task : { ...task, account };
}

/** Looks through all frames of the tab for the console's known pages and for whose it is. */
export async function findPages(tabId: number, console: Console, origin: string): Promise<FoundTab> {
  await loadEngine(tabId);
  const tasks = pagesOf(console).map((page) => taskFor(page, console, origin));
  const [recognised, whose] = await Promise.all([callEveryFrame(tabId, 'recognise', [tasks]), askWhose(tabId, console, origin)]);
  // A document that came between the two questions has not said whose it is; it is looked at anew when it has loaded.
  const asked = new Set(whose.frames.map(({ documentId }) => documentId));
  const pages = recognised
    .filter(({ documentId }) => asked.has(documentId))
    .flatMap(({ frameId, documentId, mark, answer }) =>
      answer.flatMap((pageId) =>
        tasks.filter(({ page }) => page.id === pageId).map(({ page }) => ({ page, frame: { frameId, documentId, mark } })),
      ),
    );
  return { ...whose, pages, document: recognised.find(({ frameId }) => frameId === 0)?.documentId ?? '' };
}
