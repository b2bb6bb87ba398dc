import type { Refused } from '../domain/card.ts';
import type { Result } from '../messaging/contract.ts';
import { addListed } from './add-listed.ts';
import { noteProved } from './apply-page.ts';
import { FETCHING } from './fetching.ts';
import { cardOf } from './look-at-tab.ts';
import type { App } from './open-app.ts';
import { readOpened, resultOfCard } from './open-dialog.ts';
import { proveFields } from './read-again.ts';
import type { ReadPage } from './read-page.ts';
import { type RunJournal, startRun } from './run-journal.ts';
import { triggerPage } from './trigger-page.ts';
import { whileWorking } from './while-working.ts';

/**
 * Presses a page's one button (模板同步) and proves it by the rows of its grid. Refused while a step it needs is not proved. Where every row
 * holds what it should already nothing is pressed; rows that still lack it afterwards are named. Of a page that lists things, adds the missing ones.
 */
export async function pressPage(app: App, tabId: number, merchant: string, page: string): Promise<Result> {
  return whileWorking(merchant, tabId, () => pressHeld(app, tabId, merchant, page));
}

async function pressHeld(app: App, tabId: number, merchant: string, page: string): Promise<Result> {
  const opened = await readOpened(app, tabId, merchant, page);
  if ('card' in opened) return resultOfCard(opened.card);
  if (opened.read.task.page.list !== undefined) return addListed(app, opened.read);
  const card = await cardOf(app, opened.read);
  const { press } = card;
  if (press === undefined) return { outcome: 'wrong-page' };
  if (press.refusal !== undefined) return { outcome: press.refusal.outcome, refusal: press.refusal };
  if (press.done) return noteProved(app, opened.read, card);
  if (press.waits.length > 0) return { outcome: 'needs-human', refusal: { outcome: 'needs-human', says: 'press_waits' } };
  const journal = await startRun(app, merchant, card, opened.read.origin);
  const refusal = await pressAndProve(opened.read, journal);
  const outcome = refusal?.outcome ?? 'proved';
  await journal.ended(outcome, outcome === 'proved' || outcome === 'not-verified' ? 'after-save' : 'none', refusal);
  return { outcome, run: journal.run, ...(refusal === undefined ? {} : { refusal }) };
}

async function pressAndProve(read: ReadPage, journal: RunJournal): Promise<Refused | undefined> {
  return (await triggerPage(read, journal)) ?? (await proveFields(read, new Map(), FETCHING));
}
