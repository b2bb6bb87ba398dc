import { callFrame } from '../browser/engine-call.ts';
import { whileHolding } from '../browser/merchant-lock.ts';
import { allPages } from '../catalog/all-pages.ts';
import type { Refused } from '../domain/card.ts';
import type { Content } from '../domain/content.ts';
import type { Run } from '../domain/merchant.ts';
import type { Result } from '../messaging/contract.ts';
import { append, merchantOf } from '../store/journal.ts';
import type { App } from './open-app.ts';
import { readOpened, resultOfCard } from './open-dialog.ts';
import { type ReadPage, refused } from './read-page.ts';
import { keptBefore } from './undo-store.ts';
import { BUSY } from './while-working.ts';

/**
 * 撤销: writes what the fields held before the run back through the same path, last field first. The vendor's save stays with the person.
 * A secret can be put back in the same browser session only; without it nothing is written and the refusal names the field.
 * A file that was uploaded stays: the vendor has no way to take it back.
 */
export async function undoRun(app: App, tabId: number, merchant: string, runId: string): Promise<Result> {
  return (await whileHolding(merchant, () => undoHeld(app, tabId, merchant, runId))) ?? BUSY;
}

async function undoHeld(app: App, tabId: number, merchant: string, runId: string): Promise<Result> {
  const run = (await merchantOf(app.database, merchant))?.runs.find(({ id }) => id === runId);
  if (run === undefined || run.undone !== undefined) return { outcome: 'not-found' };
  const before = await keptBefore(runId);
  const written = writtenFields(run).filter((field) => allPages.get(run.page)?.fields[field]?.control !== 'file');
  const lost = written.find((field) => before[field] === undefined);
  if (lost !== undefined) return { outcome: 'not-editable', refusal: { outcome: 'not-editable', field: lost, says: 'undo_lost' } };
  const opened = await readOpened(app, tabId, merchant, run.page);
  if ('card' in opened) return resultOfCard(opened.card);
  const refusal = await putBack(opened.read, written, before);
  const outcome = refusal?.outcome ?? 'applied';
  await append(app.database, await app.writer(), merchant, [{ kind: 'run-undone', run: runId, fields: written, outcome }]);
  return refusal === undefined ? { outcome, run: runId } : { outcome, run: runId, refusal };
}

/** Fields the run changed, the last one first. */
function writtenFields(run: Run): string[] {
  return Object.entries(run.changes)
    .filter(([, { state }]) => state === 'applied')
    .map(([field]) => field)
    .reverse();
}

async function putBack(read: ReadPage, fields: readonly string[], before: Readonly<Record<string, Content>>): Promise<Refused | undefined> {
  for (const field of fields) {
    const order = { field, desired: { set: before[field] ?? '' } };
    const answer = (await callFrame(read.tabId, read.frame, 'fill', [read.task, order])) ?? { outcome: 'wrong-page' as const };
    if (!('before' in answer)) return { ...refused(answer), field };
  }
  return undefined;
}
