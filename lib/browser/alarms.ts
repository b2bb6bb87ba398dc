import browser from 'webextension-polyfill';

/** Calls back every so many minutes while the browser runs. Set anew at each start of the worker; one that runs already goes on. */
export async function everyMinutes(name: string, minutes: number, callback: () => void): Promise<void> {
  onAlarm((rung) => void (rung === name && callback()));
  if ((await browser.alarms.get(name)) === undefined) await browser.alarms.create(name, { periodInMinutes: minutes });
}

/** Rings once at `when` (ms), or as soon as the machine is awake after it; an alarm of the same name is replaced. */
export async function setAlarm(name: string, when: number): Promise<void> {
  await browser.alarms.create(name, { when });
}

/** Names of the alarms that are set. Chrome keeps them over restarts most of the time, and gives no promise. */
export async function alarmNames(): Promise<string[]> {
  return (await browser.alarms.getAll()).map(({ name }) => name);
}

export async function clearAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

/** Calls back with the name of each alarm that rings. For the worker, which is woken by it. */
export function onAlarm(callback: (name: string) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => callback(name));
}
