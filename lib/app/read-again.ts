import { callFrame, reloadFrame } from '../browser/engine-call.ts';
import { tryUntil } from '../browser/loads.ts';
import type { CardRow, Refused } from '../domain/card.ts';
import type { Desired } from '../domain/plan.ts';
import { refused } from '../domain/refused.ts';
import { FETCHING } from './fetching.ts';
import type { App } from './open-app.ts';
import { readForProof } from './open-dialog.ts';
import { endOf, type Reading, type ReadPage, readPage } from './read-page.ts';
import type { Evidence } from './run-journal.ts';
import { rowsAgainst } from './trigger-page.ts';

/** How long a page may take to come back with what was saved. */
const DEADLINE = 20_000;

/** What the fields hold, in the page as it stands; one that is still fetching gets `patience` ms: undefined when all hold what they should, else the first that does not. */
export async function proveFields(read: ReadPage, desired: Desires, patience = 0): Promise<Refused | undefined> {
  const wanted = Object.fromEntries([...desired].map(([{ field }, content]) => [field, content]));
  const proved = await callFrame(read.tabId, read.frame, 'prove', [read.task, wanted, patience]);
  if (proved === undefined) return { outcome: 'wrong-page' };
  if (proved.outcome !== 'seen') return refused(proved);
  const wrong = Object.entries(proved.fields).find(([, { outcome }]) => outcome !== 'proved');
  if (wrong === undefined) return rowsAgainst(proved.rows);
  const [field, { outcome, now }] = wrong;
  const there = now === undefined ? [] : [now].flat();
  return { outcome: outcome === 'not-found' || outcome === 'ambiguous' ? outcome : 'not-verified', field, there };
}

/** How long a dialog may take to shut once the vendor has saved, in ms. */
const SHUTS_BY = 5_000;

type Desires = ReadonlyMap<CardRow, Desired>;

/** What is wrong, if anything, and how it was read. */
interface ReadAgain {
  readonly wrong: Refused | undefined;
  readonly evidence: Evidence;
}

/** The vendor said nothing, and what the form shows is what was typed into it: that proves nothing. */
const SILENT: ReadAgain = { wrong: { outcome: 'not-verified', says: 'save_silent' }, evidence: 'none' };

/**
 * Reads the page again after the vendor's save, in a fresh document where one can be had without losing the person's other tabs:
 * a frame is loaded anew, a dialog that has shut is opened again, a page that reloads itself is waited for. The form that was typed into
 * proves something only when the vendor has said that it saved.
 */
export async function readAgain(app: App, read: ReadPage, desired: Desires, answered: 'saved' | 'silent'): Promise<ReadAgain> {
  const after = read.task.page.save?.after ?? 'stays';
  if (after === 'page-reloads') return inFreshDocument(app, read, desired);
  if (after === 'leads-on') return { wrong: await untilThere(app, read), evidence: 'reloaded' };
  if (after === 'dialog-shuts') return inDialogAgain(app, read, desired, answered);
  if (read.frame.frameId !== 0) return inReloaded(app, read, desired);
  return answered === 'silent' ? SILENT : { wrong: await proveFields(read, desired, FETCHING), evidence: 'after-save' };
}

/** In the page's dialog, opened again. One that never shut shows what was typed, and one opened too early what was there before: only a fresh document tells then. */
async function inDialogAgain(app: App, read: ReadPage, desired: Desires, answered: 'saved' | 'silent'): Promise<ReadAgain> {
  const hasShut = await untilShut(app, read);
  if (!hasShut && answered === 'silent') return SILENT;
  const again = hasShut ? await proveOpened(app, read, desired) : undefined;
  if (again !== undefined && again.wrong === undefined) return { wrong: undefined, evidence: 'after-save' };
  return inReloaded(app, read, desired);
}

async function inReloaded(app: App, read: ReadPage, desired: Desires): Promise<ReadAgain> {
  await reloadFrame(read.tabId, read.frame);
  return inFreshDocument(app, read, desired);
}

/** In the document that comes after the one that was written. */
async function inFreshDocument(app: App, read: ReadPage, desired: Desires): Promise<ReadAgain> {
  const attempt = (): Promise<Again> => proveOpened(app, read, desired, read.frame.documentId);
  const { wrong } = await tryUntil(read.tabId, DEADLINE, attempt, ({ isThere }) => isThere);
  return { wrong, evidence: 'reloaded' };
}

/** Waits for the page that the save leads to, the merchant's own; what stands against it when it does not come. */
async function untilThere(app: App, { tabId, merchant, task }: ReadPage): Promise<Refused | undefined> {
  const attempt = (): Promise<Reading> => readPage(app, tabId, merchant.id, task.page.save?.to);
  const reading = await tryUntil(tabId, DEADLINE, attempt, (now) => 'read' in now || endOf(now.card) !== undefined);
  if ('read' in reading) return undefined;
  return reading.card.kind === 'refused' ? reading.card.refusal : { outcome: 'not-verified', says: 'save_silent' };
}

/** Waits until the page's dialog is shut, or stands in another document. */
async function untilShut(app: App, read: ReadPage): Promise<boolean> {
  const isShut = async (): Promise<boolean> => {
    const now = await readPage(app, read.tabId, read.merchant.id, read.task.page.id);
    return 'read' in now && (now.read.seen.state === 'shut' || now.read.frame.documentId !== read.frame.documentId);
  };
  return tryUntil(read.tabId, SHUTS_BY, isShut, (shut) => shut);
}

/** One more look at the page. Not there: it may still come. */
interface Again {
  readonly isThere: boolean;
  readonly wrong: Refused | undefined;
}

/** Proves the fields in whatever document holds the page now, but not in the one named `old`. */
async function proveOpened(app: App, read: ReadPage, desired: Desires, old?: string): Promise<Again> {
  const again = await readForProof(app, read.tabId, read.merchant.id, read.task.page.id);
  if ('card' in again) {
    const wrong: Refused = again.card.kind === 'refused' ? again.card.refusal : { outcome: 'wrong-page' };
    return { isThere: endOf(again.card) !== undefined, wrong };
  }
  if (again.read.frame.documentId === old) return { isThere: false, wrong: { outcome: 'not-verified' } };
  const wrong = await proveFields(again.read, desired, FETCHING);
  return { isThere: wrong?.outcome !== 'wrong-page', wrong };
}
