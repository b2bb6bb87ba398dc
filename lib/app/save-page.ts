import { callFrame } from '../browser/engine-call.ts';
import type { Refused } from '../domain/card.ts';
import type { SaveAnswer } from '../domain/engine.ts';
import { refused } from '../domain/refused.ts';
import { otherSession } from './other-session.ts';
import type { ReadPage } from './read-page.ts';
import { isCancelled } from './run-cancel.ts';
import type { RunJournal } from './run-journal.ts';

/** How long the admin's phone is waited for, and in which slices: between two slices a cancel is noticed. */
const SCAN_DEADLINE = 4 * 60_000;
const SLICE = 3_000;

/** Presses the vendor's save, in a session that no other tab shows to be somebody else's, and waits for what it answers, through the admin's scan where the vendor asks for one. */
export async function savePage(read: ReadPage, journal: RunJournal): Promise<SaveAnswer> {
  const other = await otherSession(read);
  if (other !== undefined) return other;
  await journal.savePressed();
  const first = await callFrame(read.tabId, read.frame, 'save', [read.task]);
  const answer = first?.outcome === 'scan' ? await throughScan(read, journal) : first;
  // No answer at all: the page loaded anew at once. What it holds now is read again by the caller.
  const last = answer ?? { outcome: 'silent' as const };
  await journal.saveAnswered(last.outcome, 'said' in last ? last.said : undefined);
  return last;
}

/** Why a press on the vendor's button did not go through; a vendor who says nothing may have taken it all the same. */
export function refusalOfSave(answer: SaveAnswer): Refused | undefined {
  if (answer.outcome === 'saved' || answer.outcome === 'silent') return undefined;
  return answer.outcome === 'scan' ? { outcome: 'needs-human' } : refused(answer);
}

async function throughScan(read: ReadPage, journal: RunJournal): Promise<SaveAnswer | undefined> {
  await journal.saveAnswered('scan');
  const end = performance.now() + SCAN_DEADLINE;
  while (performance.now() < end) {
    if (await isCancelled(journal.run)) return { outcome: 'cancelled' };
    const answer = await callFrame(read.tabId, read.frame, 'answer', [read.task, SLICE]);
    if (answer?.outcome !== 'silent' && answer?.outcome !== 'scan') return answer;
  }
  return { outcome: 'needs-human' };
}
