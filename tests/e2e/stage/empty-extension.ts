import type { Page } from '@playwright/test';

/** Forgets everything the extension stored: IndexedDB, both storage areas, registered scripts, hosts granted later. Runs in an extension page. */
export async function emptyExtension(keeper: Page): Promise<void> {
  await keeper.evaluate(async () => {
    const settled = (request: IDBOpenDBRequest, name: string): Promise<void> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
        request.onblocked = () => reject(new Error(`${name} is still open somewhere.`));
      });
    for (const { name } of await indexedDB.databases()) if (name) await settled(indexedDB.deleteDatabase(name), name);
    await chrome.storage.local.clear();
    // As in a browser in which the extension was used before: the first run has a spec of its own.
    await chrome.storage.local.set({ 'first-run': 'done' });
    await chrome.storage.session.clear();
    await chrome.scripting.unregisterContentScripts();
    const { origins = [] } = await chrome.permissions.getAll();
    const given = chrome.runtime.getManifest().host_permissions ?? [];
    const later = origins.filter((origin) => !given.includes(origin));
    if (later.length > 0) await chrome.permissions.remove({ origins: later });
  });
}
