import { callFrame } from '../browser/engine-call.ts';
import type { Refused } from '../domain/card.ts';
import type { PageSeen } from '../domain/engine.ts';
import { refused } from '../domain/refused.ts';
import { areRowsRight } from '../domain/rows.ts';
import { otherSession } from './other-session.ts';
import type { ReadPage } from './read-page.ts';
import type { RunJournal } from './run-journal.ts';
import { refusalOfSave } from './save-page.ts';

/**
 * Presses the button that a page has beside its save (启用, 模板同步), when its rows do not hold already what it brings. Written down
 * before and after, as a save is. Undefined when there was nothing to press or the vendor took it; whether it did shows in the rows.
 */
export async function triggerPage(read: ReadPage, journal: RunJournal): Promise<Refused | undefined> {
  const { seen } = read;
  if (seen.rows === undefined || areRowsRight(seen.rows)) return undefined;
  const other = await otherSession(read);
  if (other !== undefined) return other;
  await journal.savePressed();
  const answer = (await callFrame(read.tabId, read.frame, 'trigger', [read.task])) ?? { outcome: 'silent' as const };
  await journal.saveAnswered(answer.outcome, 'said' in answer ? answer.said : undefined);
  return refusalOfSave(answer);
}

/** What the rows say against it: undefined for a page without a press and where every row holds what it should. */
export function rowsAgainst(rows: PageSeen['rows']): Refused | undefined {
  if (rows === undefined || areRowsRight(rows)) return undefined;
  if (rows.outcome !== 'seen') return refused(rows);
  const { shown, total, lacking } = rows;
  if (shown === total && shown > 0) return { outcome: 'not-verified', says: 'rows_lacking', there: [...lacking] };
  return { outcome: 'not-verified', says: 'rows_hidden', detail: `${shown} / ${total}` };
}

/** The same page as if it had nothing to press: its rows cannot be right before its fields are saved. */
export function withoutPress(read: ReadPage): ReadPage {
  const { press: _press, ...page } = read.task.page;
  return { ...read, task: { ...read.task, page } };
}
