import { callFrame } from '../browser/engine-call.ts';
import type { CardRow, Refused } from '../domain/card.ts';
import type { App } from './open-app.ts';
import { otherSession } from './other-session.ts';
import type { ReadPage } from './read-page.ts';
import type { RunJournal } from './run-journal.ts';
import { refusalOfSave } from './save-page.ts';
import { turnTo } from './turn-to.ts';

/** Adds one thing of ours on its own page, written down before and after; undefined when the vendor said that it took it. */
export async function addOne(app: App, list: ReadPage, row: CardRow, journal: RunJournal): Promise<Refused | undefined> {
  await journal.changing(row.field);
  const began = performance.now();
  const refusal = await added(app, list, row);
  const milliseconds = Math.round(performance.now() - began);
  const end = refusal === undefined ? { before: '', after: row.after ?? '' } : { there: refusal.there ?? [] };
  await journal.changed(row.field, { outcome: refusal?.outcome ?? 'applied', milliseconds, ...end });
  return refusal === undefined ? undefined : { ...refusal, field: row.field };
}

/** Opens the thing's own page, sees that it is the one that is meant, and presses the vendor's button once. */
async function added(app: App, list: ReadPage, { label, after }: CardRow): Promise<Refused | undefined> {
  const item = String(after);
  const page = list.task.page.list?.on ?? '';
  const read = await turnTo(app, list, { page, item, isIt: ({ seen }) => seen.notes['number'] === item });
  if ('outcome' in read) return read;
  const { title } = read.seen.notes;
  // A name that is not the guide's is another template, or the guide is wrong: a person decides.
  if (title !== label) return { outcome: 'conflict', there: [title ?? ''], detail: `${item} ${label}` };
  const other = await otherSession(read);
  if (other !== undefined) return other;
  const answer = (await callFrame(read.tabId, read.frame, 'save', [read.task])) ?? { outcome: 'silent' as const };
  return answer.outcome === 'silent' ? { outcome: 'not-verified', says: 'save_silent' } : refusalOfSave(answer);
}
