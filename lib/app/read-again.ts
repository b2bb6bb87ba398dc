import { callFrame, reloadFrame } from '../browser/engine-call.ts';
import { afterEachLoad } from '../browser/loads.ts';
import type { CardRow, Refused } from '../domain/card.ts';
import type { Desired } from '../domain/plan.ts';
import { readOpened } from './open-dialog.ts';
import type { App } from './open-app.ts';
import { type ReadPage, refused } from './read-page.ts';
import type { Evidence } from './run-journal.ts';
import { rowsAgainst } from './trigger-page.ts';

/** How long a page may take to come back with what was saved. */
const DEADLINE = 20_000;

/** How long a page that is there may take to fetch what it shows, in ms. */
export const FETCHING = 5_000;

/** What the fields hold, in the page as it stands; one that is still fetching gets `patience` ms: undefined when all hold what they should, else the first that does not. */
export async function proveFields(read: ReadPage, desired: ReadonlyMap<CardRow, Desired>, patience = 0): Promise<Refused | undefined> {
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

/**
 * Reads the page again after the vendor's save, in a fresh document where one can be had without losing the person's other tabs:
 * a frame is loaded anew, a dialog is opened again, a page that reloads itself is waited for.
 */
export async function readAgain(app: App, read: ReadPage, desired: ReadonlyMap<CardRow, Desired>): Promise<{ wrong: Refused | undefined; evidence: Evidence }> {
  const after = read.task.page.save?.after ?? 'stays';
  const isFrame = read.frame.frameId !== 0;
  if (after === 'stays' && !isFrame) return { wrong: await proveFields(read, desired, FETCHING), evidence: 'after-save' };
  if (after === 'stays') await reloadFrame(read.tabId, read.frame);
  const evidence = after === 'dialog-shuts' ? 'after-save' : 'reloaded';
  const wrong = await afterEachLoad(
    read.tabId,
    DEADLINE,
    () => proveFresh(app, read, desired, evidence === 'reloaded'),
    (result) => result === undefined || result.outcome === 'signed-out',
  );
  return { wrong, evidence };
}

async function proveFresh(app: App, read: ReadPage, desired: ReadonlyMap<CardRow, Desired>, elsewhere: boolean): Promise<Refused | undefined> {
  const again = await readOpened(app, read.tabId, read.merchant.id, read.task.page.id);
  if ('card' in again) return again.card.kind === 'refused' ? again.card.refusal : { outcome: 'wrong-page' };
  if (elsewhere && again.read.frame.documentId === read.frame.documentId) return { outcome: 'not-verified' };
  return proveFields(again.read, desired, FETCHING);
}
