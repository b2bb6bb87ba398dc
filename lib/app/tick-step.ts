import { append } from '../store/journal.ts';
import type { App } from './open-app.ts';
import { setReminders } from './remind.ts';

/** A step done by hand is ticked, or the tick is taken back; who and when stand in the journal. Waits that end or begin with it are reminded of. */
export async function tickStep(app: App, merchant: string, step: string, done: boolean): Promise<void> {
  await append(app.database, await app.writer(), merchant, [{ kind: 'step-ticked', step, done }]);
  await setReminders(app, merchant);
}
