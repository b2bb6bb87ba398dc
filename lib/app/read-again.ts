import { callFrame, reloadFrame } from '../browser/engine-call.ts';
import { tryUntil } from '../browser/loads.ts';
import type { CardRow, Refused } from '../domain/card.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Desired } from '../domain/plan.ts';
import type { App } from './open-app.ts';
import { readOpened } from './open-dialog.ts';
import { type ReadPage, refused } from './read-page.ts';
import type { Evidence } from './run-journal.ts';

/** How long a page may take to come back with what was saved. */
const DEADLINE = 20_000;

/** How long a page that is there may take to fetch what it shows, in ms. */
const FETCHING = 5_000;

/** What the fields hold, in the page as it stands; one that is still fetching gets `patience` ms: undefined when all hold what they should, else the first that does not. */
export async function proveFields(read: ReadPage, desired: ReadonlyMap<CardRow, Desired>, patience = 0): Promise<Refused | undefined> {
  const wanted = Object.fromEntries([...desired].map(([{ field }, content]) => [field, content]));
  const proved = await callFrame(read.tabId, read.frame, 'prove', [read.task, wanted, patience]);
  if (proved === undefined) return { outcome: 'wrong-page' };
  if (proved.outcome !== 'seen') return refused(proved);
  const wrong = Object.entries(proved.fields).find(([, { outcome }]) => outcome !== 'proved');
  if (wrong === undefined) return undefined;
  const [field, { outcome, now }] = wrong;
  const there = now === undefined ? [] : [now].flat();
  return { outcome: outcome === 'not-found' || outcome === 'ambiguous' ? outcome : 'not-verified', field, there };
}

/**
 * Reads the page again after the vendor's save, in a fresh document where one can be had without losing the person's other tabs:
 * a frame is loaded anew, a dialog is opened again, a page that reloads itself is waited for.
 */
export async function readAgain(
  app: App,
  read: ReadPage,
  desired: ReadonlyMap<CardRow, Desired>,
): Promise<{ wrong: Refused | undefined; evidence: Evidence }> {
  const after = read.task.page.save?.after ?? 'stays';
  const isFrame = read.frame.frameId !== 0;
  if (after === 'stays' && !isFrame) return { wrong: await proveFields(read, desired, FETCHING), evidence: 'after-save' };
  if (after === 'dialog-shuts') {
    const { wrong } = await proveOpened(app, read, desired);
    if (wrong === undefined) return { wrong, evidence: 'after-save' };
  }
  // A dialog opened while the page still fetched what was saved holds what was there before: only a fresh document tells.
  if (after !== 'page-reloads') await reloadFrame(read.tabId, read.frame);
  const attempt = (): Promise<Again> => proveOpened(app, read, desired, read.frame.documentId);
  const { wrong } = await tryUntil(read.tabId, DEADLINE, attempt, ({ isThere }) => isThere);
  return { wrong, evidence: 'reloaded' };
}

/** One more look at the page. Not there: it may still come. */
interface Again {
  readonly isThere: boolean;
  readonly wrong: Refused | undefined;
}

/** After these nothing more will come by itself. */
const ENDS: readonly Outcome[] = ['signed-out', 'wrong-merchant'];

/** Proves the fields in whatever document holds the page now, but not in the one named `old`. */
async function proveOpened(app: App, read: ReadPage, desired: ReadonlyMap<CardRow, Desired>, old?: string): Promise<Again> {
  const again = await readOpened(app, read.tabId, read.merchant.id, read.task.page.id);
  if ('card' in again) {
    const wrong: Refused = again.card.kind === 'refused' ? again.card.refusal : { outcome: 'wrong-page' };
    return { isThere: ENDS.includes(wrong.outcome), wrong };
  }
  if (again.read.frame.documentId === old) return { isThere: false, wrong: { outcome: 'not-verified' } };
  const wrong = await proveFields(again.read, desired, FETCHING);
  return { isThere: wrong?.outcome !== 'wrong-page', wrong };
}
