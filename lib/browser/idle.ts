import browser from 'webextension-polyfill';

/** Nobody counts as being there once nobody has touched the machine for so many seconds; the browser wants 15 at least. */
export function setAway(seconds: number): void {
  browser.idle.setDetectionInterval(seconds);
}

/** Calls back when the screen is locked, or nobody is there any more. For the worker: listen before anything is waited for. */
export function onAway(callback: () => void): void {
  browser.idle.onStateChanged.addListener((state) => {
    if (state !== 'active') callback();
  });
}
