import { append } from '../store/journal.ts';
import type { App } from './open-app.ts';

/** Keeps a note beside a step. */
export async function noteStep(app: App, merchant: string, step: string, text: string): Promise<void> {
  await append(app.database, await app.writer(), merchant, [{ kind: 'step-noted', step, text: text.trim() }]);
}

/** Takes a note back, by its id; the journal still holds what it said. */
export async function dropNote(app: App, merchant: string, note: string): Promise<void> {
  await append(app.database, await app.writer(), merchant, [{ kind: 'note-dropped', note }]);
}
