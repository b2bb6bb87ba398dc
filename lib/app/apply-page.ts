import { whileHolding } from '../browser/merchant-lock.ts';
import { holdTab } from '../browser/tabs.ts';
import type { CardRow, PageCard, Refused } from '../domain/card.ts';
import { type Content, sameContent } from '../domain/content.ts';
import type { Desired } from '../domain/plan.ts';
import type { Ask, Result } from '../messaging/contract.ts';
import { append } from '../store/journal.ts';
import { desiredContent } from './desired-content.ts';
import { fillRows } from './fill-rows.ts';
import { cardOf } from './look-at-tab.ts';
import type { App } from './open-app.ts';
import { readOpened, resultOfCard } from './open-dialog.ts';
import { proveFields, readAgain } from './read-again.ts';
import { type ReadPage, refused } from './read-page.ts';
import { type Evidence, type RunJournal, startRun } from './run-journal.ts';
import { savePage } from './save-page.ts';

/** Another run for the same merchant is under way: nothing was begun. */
export const BUSY: Result = { outcome: 'conflict', refusal: { outcome: 'conflict', says: 'busy' } };

/** `openOnly`: no secret is written, as the in-page button may not. */
type Order = Ask<'apply'> & { readonly openOnly?: true };
type Desires = ReadonlyMap<CardRow, Desired>;
interface End {
  readonly outcome: Result['outcome'];
  readonly evidence: Evidence;
  readonly refusal?: Refused;
}

/**
 * 应用客至默认值 and 应用并保存: reads the page, writes what differs, proves it; with `save` presses the vendor's save and proves
 * what the page holds afterwards. Nothing is written when any field of ours cannot be told with certainty.
 */
export async function applyPage(app: App, order: Order): Promise<Result> {
  const work = async (): Promise<Result> => {
    try {
      await holdTab(order.tabId, true);
      return await applyHeld(app, order);
    } finally {
      await holdTab(order.tabId, false).catch(() => undefined); // the tab may be closed by now
    }
  };
  return (await whileHolding(order.merchant, work)) ?? BUSY;
}

async function applyHeld(app: App, order: Order): Promise<Result> {
  const opened = await readOpened(app, order.tabId, order.merchant, order.page);
  if ('card' in opened) return resultOfCard(opened.card);
  const { read } = opened;
  const whole = await cardOf(app, read);
  const card = order.openOnly === true ? { ...whole, rows: whole.rows.filter(({ secret }) => !secret) } : whole;
  const stop = stops(card, order);
  if (stop === undefined && isDone(card)) return card === whole ? noteProved(app, read, card) : { outcome: 'already-right' };
  const journal = await startRun(app, read.merchant.id, card, read.origin);
  const end =
    stop === undefined
      ? await carryOut(app, read, card, order.save, journal)
      : { outcome: stop.outcome, evidence: 'none' as const, refusal: stop };
  await journal.ended(end.outcome, end.evidence, end.refusal);
  return { outcome: end.outcome, run: journal.run, ...(end.refusal === undefined ? {} : { refusal: end.refusal }) };
}

async function carryOut(app: App, read: ReadPage, card: PageCard, save: boolean, journal: RunJournal): Promise<End> {
  const desired = await desiredContent(app, read, card);
  const orders = card.rows
    .filter(({ plan }) => plan === 'write')
    .flatMap((row) => {
      const content = desired.get(row);
      return content === undefined ? [] : [{ row, desired: content }];
    });
  const refusal = await fillRows(read, orders, journal);
  if (refusal !== undefined) return { outcome: refusal.outcome, evidence: 'none', refusal };
  const wrong = await proveFields(read, desired);
  if (wrong !== undefined) return { outcome: wrong.outcome, evidence: 'page', refusal: wrong };
  return save ? saveAndProve(app, read, desired, journal) : { outcome: 'applied', evidence: 'page' };
}

async function saveAndProve(app: App, read: ReadPage, desired: Desires, journal: RunJournal): Promise<End> {
  const answer = await savePage(read, journal);
  if (answer.outcome !== 'saved' && answer.outcome !== 'silent') {
    const refusal = answer.outcome === 'scan' ? { outcome: 'needs-human' as const } : refused(answer);
    return { outcome: refusal.outcome, evidence: 'none', refusal };
  }
  const { wrong, evidence } = await readAgain(app, read, desired, answer.outcome);
  return wrong === undefined ? { outcome: 'proved', evidence } : { outcome: wrong.outcome, evidence, refusal: wrong };
}

/** What forbids to begin: a field that cannot be told, something missing before a save, a plan that is not the one the person saw. */
function stops(card: PageCard, order: Order): Refused | undefined {
  const refusing = card.rows.find(({ plan }) => plan === 'refuse');
  if (refusing !== undefined) return { ...(refusing.refusal ?? { outcome: 'not-found' }), field: refusing.field };
  const changed = card.rows.find(({ plan, field, now }) => plan === 'write' && hasMoved(order.seen?.[field], now));
  if (changed !== undefined) return { outcome: 'conflict', field: changed.field, there: [changed.now ?? ''].flat() };
  const lacking = order.save ? card.rows.find(({ plan }) => plan === 'lacks') : undefined;
  return lacking === undefined ? undefined : { outcome: 'needs-decision', field: lacking.field };
}

function hasMoved(seen: Content | undefined, now: Content | undefined): boolean {
  return seen !== undefined && !sameContent(seen, now ?? '');
}

/** Everything of ours is there already, and the vendor has it: there is nothing to write and nothing to save. */
function isDone(card: PageCard): boolean {
  return !card.unsaved && card.rows.every(({ plan }) => plan === 'keep' || plan === 'leave');
}

async function noteProved(app: App, read: ReadPage, card: PageCard): Promise<Result> {
  const fields = card.rows.filter(({ plan }) => plan === 'keep').map(({ field }) => field);
  await append(app.database, await app.writer(), read.merchant.id, [{ kind: 'page-proved', step: card.step, page: card.page, fields }]);
  return { outcome: 'already-right' };
}
