import type { Page } from '@playwright/test';

/** Everything the extension keeps as JSON, by place: `local <key>`, `session <key>`, `database <store>`. `keeper` is an extension page. */
export function storedByPlace(keeper: Page): Promise<Record<string, string>> {
  return keeper.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const places: Record<string, string> = {};
    for (const area of ['local', 'session'] as const) {
      const all = await chrome.storage[area].get(null);
      for (const [key, content] of Object.entries(all)) places[`${area} ${key}`] = JSON.stringify(content);
    }
    for (const { name } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name ?? ''));
      for (const store of database.objectStoreNames)
        places[`database ${store}`] = JSON.stringify(await settled(database.transaction(store).objectStore(store).getAll()));
      database.close();
    }
    return places;
  });
}
