import type { CardRow, PageCard, Refused } from '../domain/card.ts';
import { type Content, sameContent } from '../domain/content.ts';
import type { Desired } from '../domain/plan.ts';
import type { Ask, Result } from '../messaging/contract.ts';
import { append } from '../store/journal.ts';
import { desiredContent } from './desired-content.ts';
import { fieldOrders } from './field-orders.ts';
import { fillRows } from './fill-rows.ts';
import { cardOf } from './look-at-tab.ts';
import type { App } from './open-app.ts';
import { readForProof, resultOfCard, withDialog } from './open-dialog.ts';
import { otherSession } from './other-session.ts';
import { proveFields, readAgain } from './read-again.ts';
import type { Reading, ReadPage } from './read-page.ts';
import { type Evidence, type RunJournal, startRun } from './run-journal.ts';
import { refusalOfSave, savePage } from './save-page.ts';
import { triggerPage, withoutPress } from './trigger-page.ts';
import { whileWorking } from './while-working.ts';

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
  return whileWorking(order.merchant, order.tabId, () => applyHeld(app, order));
}

async function applyHeld(app: App, order: Order): Promise<Result> {
  const opened = await readToWrite(app, order);
  if ('card' in opened) return resultOfCard(opened.card);
  const { read } = opened;
  const whole = await cardOf(app, read);
  const card = order.openOnly === true ? { ...whole, rows: whole.rows.filter(({ secret }) => !secret) } : whole;
  const unclear = stops(card, order);
  if (unclear === undefined && isDone(card)) return card === whole ? noteProved(app, read, card) : { outcome: 'already-right' };
  const stop = unclear ?? (await otherSession(read));
  const journal = await startRun(app, read.merchant.id, card, read.origin);
  const end =
    stop === undefined
      ? await carryOut(app, read, card, order.save, journal)
      : { outcome: stop.outcome, evidence: 'none' as const, refusal: stop };
  await journal.ended(end.outcome, end.evidence, end.refusal);
  return { outcome: end.outcome, run: journal.run, ...(end.refusal === undefined ? {} : { refusal: end.refusal }) };
}

/** The page with its dialog open; shut where the page itself lists that nothing is left to write. */
async function readToWrite(app: App, { tabId, merchant, page }: Order): Promise<Reading> {
  const listed = await readForProof(app, tabId, merchant, page);
  if ('card' in listed || listed.read.seen.state === 'open') return listed;
  return isDone(await cardOf(app, listed.read)) ? listed : withDialog(app, listed.read);
}

async function carryOut(app: App, read: ReadPage, card: PageCard, save: boolean, journal: RunJournal): Promise<End> {
  const desired = await desiredContent(app, read, card);
  const orders = await fieldOrders(app, read, card, desired);
  const refusal = 'outcome' in orders ? orders : await fillRows(app, read, orders, journal);
  if (refusal !== undefined) return { outcome: refusal.outcome, evidence: 'none', refusal };
  const wrong = await proveFields(withoutPress(read), desired);
  if (wrong !== undefined) return { outcome: wrong.outcome, evidence: 'page', refusal: wrong };
  return save ? saveAndProve(app, read, desired, journal) : { outcome: 'applied', evidence: 'page' };
}

async function saveAndProve(app: App, read: ReadPage, desired: Desires, journal: RunJournal): Promise<End> {
  const answer = await savePage(read, journal);
  const refusal = refusalOfSave(answer) ?? (await triggerPage(read, journal));
  if (refusal !== undefined) return { outcome: refusal.outcome, evidence: 'none', refusal };
  const { wrong, evidence } = await readAgain(app, read, desired, answer.outcome === 'saved' ? 'saved' : 'silent');
  return wrong === undefined ? { outcome: 'proved', evidence } : { outcome: wrong.outcome, evidence, refusal: wrong };
}

/** What forbids to begin: a field that cannot be told, a secret that is locked away, something missing before a save, a plan that is not the one the person saw. */
function stops(card: PageCard, order: Order): Refused | undefined {
  if (card.press?.refusal !== undefined) return card.press.refusal;
  const refusing = card.rows.find(({ plan }) => plan === 'refuse');
  if (refusing !== undefined) return { ...(refusing.refusal ?? { outcome: 'not-found' }), field: refusing.field };
  const changed = card.rows.find(({ plan, field, now }) => plan === 'write' && hasMoved(order.seen?.[field], now));
  if (changed !== undefined) return { outcome: 'conflict', field: changed.field, there: [changed.now ?? ''].flat() };
  const locked = card.rows.find(({ plan, lacks }) => plan === 'lacks' && lacks?.why === 'locked');
  if (locked !== undefined) return { outcome: 'locked', field: locked.field };
  if (order.save && card.save?.waits !== undefined) return { outcome: 'needs-human', says: 'save_waits' };
  const lacking = order.save ? card.rows.find(({ plan }) => plan === 'lacks') : undefined;
  return lacking === undefined ? undefined : { outcome: 'needs-decision', field: lacking.field };
}

function hasMoved(seen: Content | undefined, now: Content | undefined): boolean {
  return seen !== undefined && !sameContent(seen, now ?? '');
}

/** Everything of ours is there already, and the vendor has it: there is nothing to write and nothing to save. */
function isDone(card: PageCard): boolean {
  return !card.unsaved && card.press?.done !== false && card.rows.every(({ plan }) => plan === 'keep' || plan === 'leave');
}

/** The page was read and holds everything of ours: that is its proof. */
export async function noteProved(app: App, read: ReadPage, card: PageCard): Promise<Result> {
  const fields = card.rows.filter(({ plan }) => plan === 'keep').map(({ field }) => field);
  await append(app.database, await app.writer(), read.merchant.id, [{ kind: 'page-proved', step: card.step, page: card.page, fields }]);
  return { outcome: 'already-right' };
}
