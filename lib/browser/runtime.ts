import browser from 'webextension-polyfill';

/** `chrome-extension://<id>` */
export const ownOrigin = (): string => browser.runtime.getURL('').replace(/\/$/, '');

export const ownId = (): string => browser.runtime.id;

export const ownVersion = (): string => browser.runtime.getManifest().version;

/** Opens the options; with the id of a part, a tab of its own that shows this part. */
export async function openOptionsPage(part?: string): Promise<void> {
  if (part === undefined) return browser.runtime.openOptionsPage();
  await browser.tabs.create({ url: browser.runtime.getURL(`options.html#${part}`) });
}

/** Calls back at install and after each update. */
export function onInstalled(callback: () => void): void {
  browser.runtime.onInstalled.addListener(callback);
}

/** Calls back when a browser with this profile starts. */
export function onStartup(callback: () => void): void {
  browser.runtime.onStartup.addListener(callback);
}
