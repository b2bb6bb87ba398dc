import { append } from '../store/journal.ts';
import type { App } from './open-app.ts';
import { setReminders } from './remind.ts';

/** A step is not needed for this merchant, and why; without a reason the skip is taken back. */
export async function skipStep(app: App, merchant: string, step: string, why: string | undefined): Promise<void> {
  await append(app.database, await app.writer(), merchant, [{ kind: 'step-skipped', step, why: why?.trim() ?? null }]);
  await setReminders(app, merchant);
}
