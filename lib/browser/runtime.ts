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

/** Calls back after each update with the version there was before; an unpacked extension that is loaded again is one too. */
export function onUpdated(callback: (before: string) => void): void {
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    if (reason === 'update' && previousVersion !== undefined) callback(previousVersion);
  });
}

/** Calls back when a browser with this profile starts. */
export function onStartup(callback: () => void): void {
  browser.runtime.onStartup.addListener(callback);
}
