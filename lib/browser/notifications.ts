import browser from 'webextension-polyfill';

/** Shows a notification of the system; one of the same id is replaced. */
export async function notify(id: string, title: string, message: string): Promise<void> {
  await browser.notifications.create(id, { type: 'basic', iconUrl: browser.runtime.getURL('icons/128.png'), title, message });
}

/** Calls back with the id of each notification that is pressed, which is then taken away. For the worker, which is woken by it. */
export function onNotificationPressed(callback: (id: string) => void): void {
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    callback(id);
  });
}
