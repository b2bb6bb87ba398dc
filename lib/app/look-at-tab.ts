import { showBadge } from '../browser/badge.ts';
import { allFacts } from '../catalog/all-facts.ts';
import type { Card, CardCapture, CardRow, PageCard } from '../domain/card.ts';
import type { PageSeen } from '../domain/engine.ts';
import { rowsLacking } from '../domain/known-row.ts';
import { makeCaptures } from '../domain/make-captures.ts';
import { makeListRows } from '../domain/make-list-rows.ts';
import { makeRows } from '../domain/make-rows.ts';
import { refused } from '../domain/refused.ts';
import { resolveStep } from '../domain/resolve-step.ts';
import { areRowsRight } from '../domain/rows.ts';
import { probingSteps, stepById, stepOfPage } from './catalog.ts';
import { guardPage } from './guard-page.ts';
import { noteDifference } from './note-difference.ts';
import { offerInPage } from './offer-in-page.ts';
import type { App } from './open-app.ts';
import { type ReadPage, readPage } from './read-page.ts';
import { resolveContext } from './resolve-context.ts';
import { type Secrets, secretMarks, secretsOf } from './secrets.ts';

/**
 * The card of a tab for a merchant: what is there, what should be, what would be written.
 * Shows the number of differences over the icon, and offers the in-page button or takes it away.
 * `preferred` is the page the person chose where the tab shows several.
 */
export async function lookAtTab(app: App, tabId: number, merchant: string | undefined, preferred?: string): Promise<Card> {
  const reading = await readPage(app, tabId, merchant, preferred, true);
  const read = 'read' in reading ? reading.read : undefined;
  const card = 'card' in reading ? reading.card : await cardOf(app, reading.read);
  await showBadge(tabId, badgeText(card), card.kind === 'refused' ? 'wrong' : 'differs');
  await offerInPage(tabId, card, read);
  if (read !== undefined) await guardPage(read);
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
  const secrets = await secretsOf(app, read.merchant.id);
  const marks = secretMarks(secrets, nonce);
  return {
    kind: 'page',
    console: read.console.id,
    tabId: read.tabId,
    page: page.id,
    step: step?.id ?? '',
    title: page.title,
    state: seen.state,
    rows: await rowsOf(app, read, secrets, marks),
    captures: seen.state === 'open' ? capturesOf(read, marks) : [],
    notes: { ...seen.notes },
    account: { ...seen.account },
    others: [...read.others],
    unsaved: isUnsaved(seen),
    ...saveOf(read),
    ...pressOf(read),
    ...probesOf(read),
    ...addsOf(read),
  };
}

type Marks = ReturnType<typeof secretMarks>;

async function rowsOf(app: App, read: ReadPage, secrets: Secrets, marks: Marks): Promise<CardRow[]> {
  const { page } = read.task;
  const step = stepOfPage(page.id);
  if (step === undefined) return [];
  const context = await resolveContext(app, secrets);
  if (read.seen.list !== undefined) return makeListRows(step, page, read.seen.list, read.merchant, context);
  const resolved = resolveStep(step, page, read.merchant, context);
  if (read.seen.state === 'shut' && !isListed(read)) return rowsLacking(page, resolved);
  const there = resolved.filter(({ field }) => read.seen.state === 'open' || field in read.seen.fields);
  return makeRows(page, there, read.seen.fields, marks);
}

/** Whether the page lists what its shut dialog holds of ours. */
export function isListed({ seen, task }: ReadPage): boolean {
  const listed = Object.entries(task.page.fields).filter(([, { shown }]) => shown !== undefined);
  return seen.state === 'shut' && listed.length > 0 && listed.every(([field]) => field in seen.fields);
}

function capturesOf({ task, seen, merchant }: ReadPage, marks: Marks): CardCapture[] {
  return makeCaptures(task.page, seen.captures, { merchant, facts: allFacts, secrets: marks });
}

function saveOf(read: ReadPage): Pick<PageCard, 'save'> {
  const { save } = read.task.page;
  if (save === undefined) return {};
  const left = save.costs === undefined ? undefined : read.seen.notes[save.costs];
  const waits = unproved(read);
  const shown = {
    button: save.button[0] ?? '',
    press: save.press,
    scan: save.scan !== undefined,
    ...(waits.length === 0 ? {} : { waits }),
  };
  return { save: left === undefined ? shown : { ...shown, left } };
}

function addsOf({ task, seen }: ReadPage): Pick<PageCard, 'adds'> {
  const { list } = task.page;
  return list === undefined || seen.list === undefined ? {} : { adds: { held: seen.list.length, most: list.most } };
}

function pressOf({ task, seen, merchant }: ReadPage): Pick<PageCard, 'press'> {
  const { press } = task.page;
  const { rows } = seen;
  if (press === undefined || rows === undefined) return {};
  const waits = unproved({ task, merchant });
  const head = { button: press.button[0] ?? '', waits };
  if (rows.outcome !== 'seen') return { press: { ...head, shown: 0, total: 0, lacking: [], done: false, refusal: refused(rows) } };
  const { shown, total, lacking } = rows;
  return { press: { ...head, shown, total, lacking: [...lacking], done: areRowsRight(rows) } };
}

/** The steps that must be proved before the vendor's button may be pressed, and are not; the page's own where a file must be fetched first. */
function unproved({ task, merchant }: Pick<ReadPage, 'task' | 'merchant'>): string[] {
  const own = stepOfPage(task.page.id);
  const needs = [...(own?.needs ?? []), ...(own?.probe === undefined ? [] : [own.id])];
  return needs.filter((step) => merchant.proofs[step] === undefined);
}

/** The verification files that this page waits for, or that it takes up and are known. */
function probesOf({ task, merchant }: ReadPage): Pick<PageCard, 'probes'> {
  const sources = Object.values(stepOfPage(task.page.id)?.fields ?? {});
  const carried = sources.flatMap((source) => ('fact' in source && merchant.facts[source.fact] !== undefined ? [source.fact] : []));
  const taken = probingSteps().filter(({ probe }) => probe !== undefined && carried.includes(probe.fact));
  const probes = [...unproved({ task, merchant }).filter((id) => stepById(id)?.probe !== undefined), ...taken.map(({ id }) => id)];
  return probes.length === 0 ? {} : { probes };
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
