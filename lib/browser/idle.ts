import browser from 'webextension-polyfill';

/** Calls back when the screen is locked, or nobody has touched the machine for so many seconds. */
export function onAway(seconds: number, callback: () => void): void {
  browser.idle.setDetectionInterval(seconds);
  browser.idle.onStateChanged.addListener((state) => {
    if (state !== 'active') callback();
  });
}
