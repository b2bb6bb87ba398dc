import type { Page } from '@playwright/test';

/** All that the extension keeps, each place as one text: IndexedDB with the journal in it, and both storage areas. */
export async function everythingStored(keeper: Page): Promise<{ database: string; local: string; session: string }> {
  return keeper.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name ?? ''));
      const stores = [...database.objectStoreNames];
      for (const store of stores) databases.push(store, await settled(database.transaction(store).objectStore(store).getAll()));
      database.close();
    }
    const [local, session] = await Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)]);
    return { database: JSON.stringify(databases), local: JSON.stringify(local), session: JSON.stringify(session) };
  });
}
