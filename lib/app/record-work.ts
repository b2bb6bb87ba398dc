import { append } from '../store/journal.ts';
import type { App } from './open-app.ts';

/** Writes hands-on time down that a panel has counted, in ms. */
export async function recordWork(app: App, merchant: string, milliseconds: number): Promise<void> {
  await append(app.database, await app.writer(), merchant, [{ kind: 'time-worked', milliseconds: Math.round(milliseconds) }]);
}
