import type { Content } from '../domain/content.ts';
import { append } from '../store/journal.ts';
import type { App } from './open-app.ts';

/** Gives a merchant a value of its own in the place of the profile's, or takes it back (`null`), with the reason. */
export async function overrideValue(app: App, merchant: string, value: string, content: Content | null, why: string): Promise<void> {
  const copy = content === null || typeof content === 'string' ? content : [...content];
  await append(app.database, await app.writer(), merchant, [{ kind: 'override-set', value, content: copy, why }]);
}
