import { type Content, copyOf } from '../domain/content.ts';
import { append } from '../store/journal.ts';
import type { App } from './open-app.ts';

/** Keeps one person's decision on a disputed or missing value, for every merchant. */
export async function decideValue(app: App, value: string, content: Content, why: string): Promise<void> {
  await append(app.database, await app.writer(), '', [{ kind: 'decision-made', value, content: copyOf(content), why }]);
}

/** Takes the team's decision on a value back: what the catalog says holds again, or the value is open again. */
export async function takeBackDecision(app: App, value: string, why: string): Promise<void> {
  await append(app.database, await app.writer(), '', [{ kind: 'decision-taken-back', value, why }]);
}
