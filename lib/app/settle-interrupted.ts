import { whileHolding } from '../browser/merchant-lock.ts';
import { append, merchantOf } from '../store/journal.ts';
import type { App } from './open-app.ts';

/**
 * Ends the runs of a merchant that nobody holds any more (the worker or the browser was ended while they were under way) as
 * `unknown-after-restart`: what they wrote is read from the page again, never assumed.
 */
export async function settleInterrupted(app: App, merchant: string): Promise<void> {
  const open = (await merchantOf(app.database, merchant))?.runs.some(({ ended }) => ended === undefined) === true;
  if (!open) return;
  await whileHolding(merchant, async () => {
    const runs = (await merchantOf(app.database, merchant))?.runs.filter(({ ended }) => ended === undefined) ?? [];
    const endings = runs.map(({ id: run }) => ({ kind: 'run-ended', run, outcome: 'unknown-after-restart', evidence: 'none' }) as const);
    await append(app.database, await app.writer(), merchant, endings);
  });
}
