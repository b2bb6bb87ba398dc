import { callEveryFrame } from '../browser/engine-call.ts';
import { tabById } from '../browser/tabs.ts';
import { allConsoles } from '../catalog/all-consoles.ts';
import { knownAccount } from '../domain/account.ts';
import type { Refused } from '../domain/card.ts';
import type { Console } from '../domain/console.ts';
import { consoleOf } from '../domain/console-of.ts';
import type { CaptureRefusal, PageTask, Pasted } from '../domain/engine.ts';
import type { Merchant } from '../domain/merchant.ts';
import { refused } from '../domain/refused.ts';
import type { Result } from '../messaging/contract.ts';
import { merchantOf } from '../store/journal.ts';
import { kitsOf } from './catalog.ts';
import { leaveWord } from './desk-word.ts';
import { doubtOwner } from './doubt-owner.ts';
import { type FoundTab, findPages } from './find-page.ts';
import type { App } from './open-app.ts';
import { otherSession } from './other-session.ts';
import { pastableFacts } from './pastable-facts.ts';
import { startRun } from './run-journal.ts';
import { readSettings } from './settings.ts';
import { whileWorking } from './while-working.ts';

interface Place {
  readonly tabId: number;
  readonly console: Console;
  readonly origin: string;
}

/**
 * Puts one fact of the merchant that is no secret into the text box of the tab that has the focus, and tells the panel what became of it.
 * Refused where the console is another merchant's, or nobody has said yet whose it is. Written down as a run of no page.
 */
export async function pasteFact(app: App, tabId: number, merchant: string, fact: string): Promise<Result> {
  const result = await whileWorking(merchant, tabId, () => pasteHeld(app, tabId, merchant, fact));
  await leaveWord(tabId, { kind: 'pasted', fact, result });
  return result;
}

async function pasteHeld(app: App, tabId: number, id: string, fact: string): Promise<Result> {
  const merchant = await merchantOf(app.database, id);
  const content = pastableFacts(merchant).find((one) => one.fact === fact)?.content;
  if (merchant === undefined || content === undefined) return told({ outcome: 'needs-human', says: 'paste_unknown' });
  const place = await placeOf(tabId);
  if (place === undefined) return told({ outcome: 'needs-human', says: 'paste_elsewhere' });
  const found = await findPages(tabId, place.console, place.origin);
  const doubt = await doubtAt(app, found, place.console, merchant);
  if (doubt !== undefined) return told(doubt);
  const other = await otherSession({ ...place, merchant });
  return other === undefined ? pasteAt(app, place, merchant, { fact, content }, found) : told(other);
}

async function placeOf(tabId: number): Promise<Place | undefined> {
  const url = (await tabById(tabId))?.url;
  const console = consoleOf(url, [...allConsoles.values()], (await readSettings()).kezhiOrigins);
  return url === undefined || console === undefined ? undefined : { tabId, console, origin: new URL(url).origin };
}

/** Nobody is signed in, or the console names nobody where it shows no page of ours: such a place belongs to no one yet. */
async function doubtAt(app: App, found: FoundTab, console: Console, merchant: Merchant): Promise<Refused | undefined> {
  const doubt = found.signedOut ? undefined : await doubtOwner(app, found, console, merchant);
  if (doubt?.kind === 'refused') return doubt.refusal;
  const isNowhere = found.pages.length === 0 && Object.keys(found.account).length === 0;
  return doubt === undefined || isNowhere ? undefined : { outcome: 'needs-human', says: 'paste_whose' };
}

async function pasteAt(
  app: App,
  { tabId, console, origin }: Place,
  merchant: Merchant,
  { fact, content }: { readonly fact: string; readonly content: string },
  { signedOut, frames }: FoundTab,
): Promise<Result> {
  const row = { field: fact, label: fact, secret: false, plan: 'write', after: content, origin: 'fact' } as const;
  const journal = await startRun(app, merchant.id, { page: '', step: '', rows: [row] }, origin);
  await journal.changing(fact);
  const task = taskAt(console, origin, merchant, signedOut);
  const answers = await callEveryFrame(tabId, 'paste', [task, content], frames);
  const answer = answers[0]?.answer ?? { outcome: 'needs-human' as const, says: 'paste_nowhere' };
  const refusal = isPasted(answer) ? undefined : refused(answer);
  await journal.changed(fact, isPasted(answer) ? answer : { outcome: answer.outcome, milliseconds: 0 });
  await journal.ended(answer.outcome, refusal === undefined ? 'page' : 'none', refusal);
  return refusal === undefined ? { outcome: answer.outcome } : told(refusal);
}

function taskAt(console: Console, origin: string, merchant: Merchant, signedOut: boolean): Omit<PageTask, 'page'> {
  const { id, identity } = console;
  // The page where somebody signs in takes facts too: there the sign that nobody has is no reason to stop.
  const signs = signedOut ? { texts: [], css: [] } : console.signedOut;
  return {
    kits: kitsOf(console),
    console: { id, identity, signedOut: signs },
    origin,
    nonce: '',
    account: knownAccount(console, merchant),
  };
}

function isPasted(answer: Pasted | CaptureRefusal): answer is Pasted {
  return 'after' in answer;
}

function told(refusal: Refused): Result {
  return { outcome: refusal.outcome, refusal };
}
