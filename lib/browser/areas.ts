import browser from 'webextension-polyfill';

/**
 * Keeps content scripts out of both storage areas. Chrome lets them read `storage.local` by default (measured), so this runs
 * at install and at every start of the worker.
 */
export async function lockAreas(): Promise<void> {
  await chrome.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  await chrome.storage.session.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** `local` survives the browser; `session` is in memory and gone when it quits. */
export type AreaName = 'local' | 'session';

/** What is stored under the key, or undefined. The caller parses it. */
export async function readArea(area: AreaName, key: string): Promise<unknown> {
  return (await browser.storage[area].get(key))[key];
}

/** Everything in the area whose key begins so, by key. */
export async function readAreaUnder(area: AreaName, prefix: string): Promise<Record<string, unknown>> {
  const all = await browser.storage[area].get(null);
  return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith(prefix)));
}

export async function writeArea(area: AreaName, key: string, content: unknown): Promise<void> {
  await browser.storage[area].set({ [key]: content });
}

export async function removeFromArea(area: AreaName, keys: readonly string[]): Promise<void> {
  await browser.storage[area].remove([...keys]);
}

/** Calls back when what is stored under the key changed, until the returned function is called. */
export function onKeyChange(area: AreaName, key: string, callback: () => void): () => void {
  return onAreaChange(area, (keys) => {
    if (keys.includes(key)) callback();
  });
}

/** Calls back with the keys that changed, until the returned function is called. */
export function onAreaChange(area: AreaName, callback: (keys: readonly string[]) => void): () => void {
  const listener = (changes: Record<string, unknown>): void => callback(Object.keys(changes));
  browser.storage[area].onChanged.addListener(listener);
  return () => browser.storage[area].onChanged.removeListener(listener);
}
