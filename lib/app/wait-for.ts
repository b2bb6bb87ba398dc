import { closeOf } from '../domain/working-days.ts';
import { append } from '../store/journal.ts';
import type { App } from './open-app.ts';
import { setReminders } from './remind.ts';

/**
 * The person begins to wait for the step's answer now, or, with `since` (ms) and the day it was promised for (`YYYY-MM-DD`), sets its due
 * time; the wait goes on from where it began. The reminder follows.
 */
export async function waitFor(app: App, merchant: string, step: string, promised?: { since: number; day: string }): Promise<void> {
  const writer = await app.writer();
  const times = promised === undefined ? { since: writer.now() } : { since: promised.since, due: closeOf(promised.day) };
  await append(app.database, writer, merchant, [{ kind: 'wait-set', step, ...times }]);
  await setReminders(app, merchant);
}

/** Nobody is waited for after all. The wait of a step that is nothing but waiting goes back to what it was counted as before. */
export async function stopWaiting(app: App, merchant: string, step: string): Promise<void> {
  await append(app.database, await app.writer(), merchant, [{ kind: 'wait-set', step, since: null }]);
  await setReminders(app, merchant);
}
