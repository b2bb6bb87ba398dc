import browser from 'webextension-polyfill';

/** `chrome-extension://<id>` */
export const ownOrigin = (): string => browser.runtime.getURL('').replace(/\/$/, '');

export const ownId = (): string => browser.runtime.id;

export async function openOptionsPage(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Calls back at install and after each update. */
export function onInstalled(callback: () => void): void {
  browser.runtime.onInstalled.addListener(callback);
}

/** Calls back when a browser with this profile starts. */
export function onStartup(callback: () => void): void {
  browser.runtime.onStartup.addListener(callback);
}
