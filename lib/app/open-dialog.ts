import { callFrame } from '../browser/engine-call.ts';
import type { Card } from '../domain/card.ts';
import { refused } from '../domain/refused.ts';
import type { Result } from '../messaging/contract.ts';
import { isListed } from './look-at-tab.ts';
import type { App } from './open-app.ts';
import { type Reading, type ReadPage, readPage } from './read-page.ts';

/** Reads the page for the merchant with its dialog open: presses the vendor's link that opens it when it is shut. */
export async function readOpened(app: App, tabId: number, merchant: string, page: string): Promise<Reading> {
  const first = await readPage(app, tabId, merchant, page);
  return 'card' in first ? first : withDialog(app, first.read);
}

/** Reads the page to prove it: where the page lists all that its dialog holds of ours, the dialog stays shut and no scan is spent. */
export async function readForProof(app: App, tabId: number, merchant: string, page: string): Promise<Reading> {
  const first = await readPage(app, tabId, merchant, page);
  return 'card' in first || isListed(first.read) ? first : withDialog(app, first.read);
}

/** A page that was read, with its dialog open: as it was where it is open, read anew where it had to be opened. */
export async function withDialog(app: App, read: ReadPage): Promise<Reading> {
  if (read.seen.state === 'open') return { read };
  const { tabId, console, task, merchant } = read;
  const opened = await openIn(read);
  if (opened.outcome === 'captured') return readPage(app, tabId, merchant.id, task.page.id);
  const refusal = opened.refusal ?? { outcome: opened.outcome };
  return { card: { kind: 'refused', console: console.id, tabId, page: task.page.id, refusal } };
}

/** 打开对话框并读取. Nothing is written. */
export async function openDialog(app: App, tabId: number, merchant: string, page: string): Promise<Result> {
  const reading = await readOpened(app, tabId, merchant, page);
  return 'read' in reading ? { outcome: 'captured' } : resultOfCard(reading.card);
}

async function openIn(read: ReadPage): Promise<Result> {
  const answer = (await callFrame(read.tabId, read.frame, 'open', [read.task])) ?? { outcome: 'wrong-page' as const };
  return answer.outcome === 'opened' ? { outcome: 'captured' } : { outcome: answer.outcome, refusal: refused(answer) };
}

/** The result of something that could not begin, from the card that says why. */
export function resultOfCard(card: Card): Result {
  if (card.kind === 'refused') return { outcome: card.refusal.outcome, refusal: card.refusal };
  return { outcome: card.kind === 'whose' ? 'needs-decision' : 'wrong-page' };
}
