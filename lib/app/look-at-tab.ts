import { showBadge } from '../browser/badge.ts';
import type { Card, CardRow, PageCard } from '../domain/card.ts';
import type { PageSeen } from '../domain/engine.ts';
import { makeRows } from '../domain/make-rows.ts';
import { resolveStep } from '../domain/resolve-step.ts';
import { stepOfPage } from './catalog.ts';
import { noteDifference } from './note-difference.ts';
import { offerInPage } from './offer-in-page.ts';
import type { App } from './open-app.ts';
import { type ReadPage, readPage } from './read-page.ts';
import { resolveContext } from './resolve-context.ts';
import { secretMarks, secretsAtHand } from './secrets.ts';

/**
 * The card of a tab for a merchant: what is there, what should be, what would be written.
 * Shows the number of differences over the icon, and offers the in-page button or takes it away.
 */
export async function lookAtTab(app: App, tabId: number, merchant: string | undefined): Promise<Card> {
  const reading = await readPage(app, tabId, merchant);
  const read = 'read' in reading ? reading.read : undefined;
  const card = 'card' in reading ? reading.card : await cardOf(app, reading.read);
  await showBadge(tabId, badgeText(card), card.kind === 'refused' ? 'wrong' : 'differs');
  await offerInPage(tabId, card, read);
  // Beside the look, which is shown at once. What fails here, such as a page that leaves, is read again by the next look.
  if (read !== undefined && card.kind === 'page')
    void noteDifference(app, read.merchant, card, () => again(app, read)).catch(() => undefined);
  return card;
}

/** The card of a page that was read before, as it is now. */
async function again(app: App, { tabId, merchant, task }: ReadPage): Promise<Card> {
  const reading = await readPage(app, tabId, merchant.id, task.page.id);
  return 'card' in reading ? reading.card : cardOf(app, reading.read);
}

/** The card of a page that was read. */
export async function cardOf(app: App, read: ReadPage): Promise<PageCard> {
  const { page, nonce } = read.task;
  const { seen } = read;
  const step = stepOfPage(page.id);
  return {
    kind: 'page',
    console: read.console.id,
    tabId: read.tabId,
    page: page.id,
    step: step?.id ?? '',
    title: page.title,
    state: seen.state,
    rows: seen.state === 'open' ? await rowsOf(app, read, nonce) : [],
    notes: { ...seen.notes },
    account: { ...seen.account },
    unsaved: isUnsaved(seen),
    ...saveOf(read),
  };
}

async function rowsOf(app: App, read: ReadPage, nonce: string): Promise<CardRow[]> {
  const { page } = read.task;
  const step = stepOfPage(page.id);
  if (step === undefined) return [];
  const { id } = read.merchant;
  const resolved = resolveStep(step, page, read.merchant, await resolveContext(app, await secretsAtHand(id)));
  return makeRows(page, resolved, read.seen.fields, await secretMarks(id, nonce));
}

function saveOf(read: ReadPage): Pick<PageCard, 'save'> {
  const { save } = read.task.page;
  if (save === undefined) return {};
  const left = save.costs === undefined ? undefined : read.seen.notes[save.costs];
  const shown = { button: save.button[0] ?? '', press: save.press, scan: save.scan !== undefined };
  return { save: left === undefined ? shown : { ...shown, left } };
}

/** Whether something shown was written by the extension and not saved by the vendor since. */
export function isUnsaved(seen: PageSeen): boolean {
  return Object.values(seen.fields).some((reading) => reading.outcome === 'seen' && reading.unsaved === true);
}

function badgeText(card: Card): string {
  if (card.kind === 'refused') return '!';
  if (card.kind !== 'page') return '';
  const differing = card.rows.filter(({ plan }) => plan === 'write').length;
  return differing === 0 ? '' : String(differing);
}
