const FILE = 'content-scripts/console.js';
const ID = 'configured-origins';

/** Puts the content script on exactly these origins from now on, besides those of the manifest. */
export async function registerConsoleScript(origins: readonly string[]): Promise<void> {
  const existing = await chrome.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (existing.length > 0) await chrome.scripting.unregisterContentScripts({ ids: [ID] });
  if (origins.length === 0) return;
  const matches = origins.map((origin) => `${origin}/*`);
  await chrome.scripting.registerContentScripts([{ id: ID, matches, js: [FILE], allFrames: true, runAt: 'document_idle' }]);
}

/** Brings the content script into a tab that was open before the extension came or was updated; the older one there leaves. */
export async function bringConsoleScript(tabId: number): Promise<void> {
  await chrome.scripting.executeScript({ target: { tabId, allFrames: true }, files: [FILE] });
}
