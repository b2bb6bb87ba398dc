import { showBadge } from '../browser/badge.ts';
import { allFacts } from '../catalog/all-facts.ts';
import type { Card, CardCapture, CardRow, PageCard } from '../domain/card.ts';
import type { PageSeen } from '../domain/engine.ts';
import { rowsLacking } from '../domain/known-row.ts';
import { makeCaptures } from '../domain/make-captures.ts';
import { makeRows } from '../domain/make-rows.ts';
import { resolveStep } from '../domain/resolve-step.ts';
import { areRowsRight } from '../domain/rows.ts';
import { stepOfPage } from './catalog.ts';
import { guardPage } from './guard-page.ts';
import { offerInPage } from './offer-in-page.ts';
import type { App } from './open-app.ts';
import { type Reading, type ReadPage, readPage, refused } from './read-page.ts';
import { resolveContext } from './resolve-context.ts';
import { secretMarks, secretsAtHand } from './secrets.ts';

/**
/**
 * The card of a tab for a merchant: what is there, what should be, what would be written.
 * Shows the number of differences over the icon, and offers the in-page button or takes it away.
 * `preferred` is the page the person chose where the tab shows several.
 */
export async function lookAtTab(app: App, tabId: number, merchant: string | undefined, preferred?: string): Promise<Card> {
  const chosen = preferred === undefined ? undefined : await readPage(app, tabId, merchant, preferred);
  const reading = chosen !== undefined && isOfPage(chosen) ? chosen : await readPage(app, tabId, merchant);
  const read = 'read' in reading ? reading.read : undefined;
  const card = 'card' in reading ? reading.card : await cardOf(app, reading.read);
  await showBadge(tabId, badgeText(card), card.kind === 'refused' ? 'wrong' : 'differs');
  await offerInPage(tabId, card, read);
  if (read !== undefined) await guardPage(read);
  return card;
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
    rows: await rowsOf(app, read, nonce),
    captures: seen.state === 'open' ? await capturesOf(read, nonce) : [],
    notes: { ...seen.notes },
    account: { ...seen.account },
    others: [...read.others],
    unsaved: isUnsaved(seen),
    ...saveOf(read),
    ...pressOf(read),
  };
}

async function rowsOf(app: App, read: ReadPage, nonce: string): Promise<CardRow[]> {
  const { page } = read.task;
  const step = stepOfPage(page.id);
  if (step === undefined) return [];
  const { id } = read.merchant;
  const resolved = resolveStep(step, page, read.merchant, await resolveContext(app, await secretsAtHand(id)));
  return read.seen.state === 'shut'
    ? rowsLacking(page, resolved)
    : makeRows(page, resolved, read.seen.fields, await secretMarks(id, nonce));
}

async function capturesOf({ task, seen, merchant }: ReadPage, nonce: string): Promise<CardCapture[]> {
  return makeCaptures(task.page, seen.captures, { merchant, facts: allFacts, secrets: await secretMarks(merchant.id, nonce) });
}

function saveOf(read: ReadPage): Pick<PageCard, 'save'> {
  const { save } = read.task.page;
  if (save === undefined) return {};
  const left = save.costs === undefined ? undefined : read.seen.notes[save.costs];
  const shown = { button: save.button[0] ?? '', press: save.press, scan: save.scan !== undefined };
  return { save: left === undefined ? shown : { ...shown, left } };
}

function pressOf({ task, seen, merchant }: ReadPage): Pick<PageCard, 'press'> {
  const { press } = task.page;
  const { rows } = seen;
  if (press === undefined || rows === undefined) return {};
  const waits = (stepOfPage(task.page.id)?.needs ?? []).filter((step) => merchant.proofs[step] === undefined);
  const head = { button: press.button[0] ?? '', waits };
  if (rows.outcome !== 'seen') return { press: { ...head, shown: 0, total: 0, lacking: [], done: false, refusal: refused(rows) } };
  const { shown, total, lacking } = rows;
  return { press: { ...head, shown, total, lacking: [...lacking], done: areRowsRight(rows) } };
}

/** Whether something shown was written by the extension and not saved by the vendor since. */
export function isUnsaved(seen: PageSeen): boolean {
  return Object.values(seen.fields).some((reading) => reading.outcome === 'seen' && reading.unsaved === true);
}

/** False when the tab does not show the page that was asked for. */
function isOfPage(reading: Reading): boolean {
  return 'read' in reading || reading.card.kind !== 'unknown-page';
}

function badgeText(card: Card): string {
  if (card.kind === 'refused') return '!';
  if (card.kind !== 'page') return '';
  const differing = card.rows.filter(({ plan }) => plan === 'write').length;
  return differing === 0 ? '' : String(differing);
}
