import browser from 'webextension-polyfill';

/** Calls back every so many minutes while the browser runs. Set anew at each start of the worker; one that runs already goes on. */
export async function everyMinutes(name: string, minutes: number, callback: () => void): Promise<void> {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) callback();
  });
  if ((await browser.alarms.get(name)) === undefined) browser.alarms.create(name, { periodInMinutes: minutes });
}
