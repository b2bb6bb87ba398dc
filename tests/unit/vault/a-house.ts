import type { App } from '../../../lib/app/open-app.ts';
import { Database } from '../../../lib/store/database.ts';
import { append } from '../../../lib/store/journal.ts';

export const PASSPHRASE = 'four rivers and a boat';
export const SECRET = 'Zx9-nobody-else';

/** An app on a database of its own with one merchant; the caller deletes the database. */
export async function openHouse(): Promise<App> {
  let ids = 0;
  const writer = { now: Date.now, newId: () => `id-${String(++ids).padStart(8, '0')}-${Math.random()}`, person: '王芳' };
  const app: App = { database: new Database(), writer: async () => writer };
  await append(app.database, writer, 'm1', [{ kind: 'merchant-created', name: '乐食' }]);
  return app;
}
