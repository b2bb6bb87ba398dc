import type { Page as Tab } from '@playwright/test';
import type { Entry } from '../../../lib/domain/entry.ts';

/** The extension's own journal, oldest entry first, read in a page of the extension. Empty while there is none. */
export function readJournal(panel: Tab): Promise<Entry[]> {
  return panel.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    // Opening a database that is not there would make one without tables, and the extension's own opening would fail.
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'kezhi-rollout')) return [];
    const database = await settled(indexedDB.open('kezhi-rollout'));
    const entries = await settled(database.transaction('entries').objectStore('entries').index('clock').getAll());
    database.close();
    return entries as Entry[];
  });
}
