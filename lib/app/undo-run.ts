import { callFrame } from '../browser/engine-call.ts';
import type { Refused } from '../domain/card.ts';
import { asText, type Content } from '../domain/content.ts';
import type { Run, RunChange } from '../domain/merchant.ts';
import { refused } from '../domain/refused.ts';
import type { Result } from '../messaging/contract.ts';
import { append, merchantOf } from '../store/journal.ts';
import type { App } from './open-app.ts';
import { readOpened, resultOfCard } from './open-dialog.ts';
import { otherSession } from './other-session.ts';
import type { ReadPage } from './read-page.ts';
import { keptBefore } from './undo-store.ts';
import { whileAlone } from './while-working.ts';

/** Of these fields the run has changed the content, or may have: a worker that was ended tells nothing more. */
const TOUCHED: readonly RunChange['state'][] = ['applied', 'not-verified', 'writing'];

/** One field to put back: what it held before the run, and what the run left in it. */
interface Return {
  readonly field: string;
  readonly before: Content;
  readonly seen?: string;
}

/**
 * 撤销: writes what the fields held before the run back through the same path, last field first. The vendor's save stays with the person.
 * A field that somebody has changed since is a conflict and stays. A secret can be put back until the vault is locked or the browser quits; after
 * that nothing is written and the refusal names the field. A file that was uploaded stays: the vendor has no way to take it back.
 */
export async function undoRun(app: App, tabId: number, merchant: string, runId: string): Promise<Result> {
  return whileAlone(merchant, () => undoHeld(app, tabId, merchant, runId));
}

async function undoHeld(app: App, tabId: number, merchant: string, runId: string): Promise<Result> {
  const run = (await merchantOf(app.database, merchant))?.runs.find(({ id }) => id === runId);
  if (run === undefined || run.undone !== undefined) return { outcome: 'not-found' };
  const opened = await readOpened(app, tabId, merchant, run.page);
  if ('card' in opened) return resultOfCard(opened.card);
  const returns = returnsOf(run, opened.read, await keptBefore(runId));
  if ('lost' in returns) return { outcome: 'not-editable', refusal: { outcome: 'not-editable', field: returns.lost, says: 'undo_lost' } };
  if (returns.fields.length === 0) return { outcome: 'not-found' };
  const other = await otherSession(opened.read);
  if (other !== undefined) return { outcome: other.outcome, refusal: other };
  const refusal = await putBack(opened.read, returns.fields);
  const outcome = refusal?.outcome ?? 'applied';
  const fields = returns.fields.map(({ field }) => field);
  await append(app.database, await app.writer(), merchant, [{ kind: 'run-undone', run: runId, fields, outcome }]);
  return refusal === undefined ? { outcome, run: runId } : { outcome, run: runId, refusal };
}

/** What to put back, the last field first; or the secret whose old content is lost. What is no secret stands in the journal. */
function returnsOf(run: Run, read: ReadPage, kept: Readonly<Record<string, Content>>): { fields: Return[] } | { lost: string } {
  const isFile = (field: string): boolean => read.task.page.fields[field]?.control === 'file';
  const touched = Object.entries(run.changes).filter(([field, { state }]) => TOUCHED.includes(state) && !isFile(field));
  const isSecret = (field: string): boolean => read.task.page.fields[field]?.secret === true;
  const lost = touched.find(([field]) => isSecret(field) && kept[field] === undefined);
  if (lost !== undefined) return { lost: lost[0] };
  const fields = touched.map(([field, change]): Return => {
    const before = kept[field] ?? change.before;
    return change.state === 'applied' && !isSecret(field) ? { field, before, seen: asText(change.after) } : { field, before };
  });
  return { fields: fields.reverse() };
}

async function putBack(read: ReadPage, fields: readonly Return[]): Promise<Refused | undefined> {
  for (const { field, before, seen } of fields) {
    const order = { field, desired: { set: before }, ...(seen === undefined ? {} : { seen }) };
    const answer = (await callFrame(read.tabId, read.frame, 'fill', [read.task, order])) ?? { outcome: 'wrong-page' as const };
    if (!('after' in answer)) return { ...refused(answer), field };
  }
  return undefined;
}
