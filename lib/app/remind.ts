import { alarmNames, clearAlarm, setAlarm } from '../browser/alarms.ts';
import { language, say } from '../browser/i18n.ts';
import { notify } from '../browser/notifications.ts';
import { ownOrigin } from '../browser/runtime.ts';
import { openTab } from '../browser/tabs.ts';
import { allChapters } from '../catalog/all-chapters.ts';
import { allHolidays } from '../catalog/all-holidays.ts';
import { allWaits } from '../catalog/all-waits.ts';
import type { Merchant } from '../domain/merchant.ts';
import { type Reminder, reminders } from '../domain/reminders.ts';
import { merchantOf } from '../store/journal.ts';
import { chooseMerchant } from './chosen-merchant.ts';
import type { App } from './open-app.ts';

/** One alarm for each answer waited for; its name is also the id of the notification. Ids of merchants hold no colon. */
const nameOf = (merchant: string, step: string): string => `wait:${merchant}:${step}`;

function remindersOf(merchant: Merchant, now: number): Reminder[] {
  return reminders(allChapters, merchant, { waits: allWaits, calendar: allHolidays, now });
}

/** Sets the alarms of one merchant as its waits stand now. Call it after everything that may begin, move or end a wait. */
export async function setReminders(app: App, id: string): Promise<void> {
  const merchant = await merchantOf(app.database, id);
  const due = merchant === undefined ? [] : remindersOf(merchant, Date.now());
  const wanted = due.map(({ step }) => nameOf(id, step.id));
  const stale = (await alarmNames()).filter((name) => name.startsWith(nameOf(id, '')) && !wanted.includes(name));
  await Promise.all([...stale.map(clearAlarm), ...due.map(({ step, due: when }) => setAlarm(nameOf(id, step.id), when))]);
}

/** Sets the alarms that are missing, for every merchant: at each start of the browser and after each update. What fell due meanwhile rings at once. */
export async function restoreReminders(app: App): Promise<void> {
  const set = new Set(await alarmNames());
  const now = Date.now();
  await app.database.merchants.each((merchant) => {
    for (const { step, due } of remindersOf(merchant, now)) {
      const name = nameOf(merchant.id, step.id);
      if (!set.has(name)) void setAlarm(name, due);
    }
  });
}

/**
 * An alarm has rung: tells the person whose answer is due. The journal has the last word: an alarm of a wait that is over says nothing,
 * one that came too early (a clock set back, a due time moved elsewhere) is set again.
 */
export async function remind(app: App, name: string): Promise<void> {
  const [, id = '', stepId = ''] = name.split(':');
  const merchant = await merchantOf(app.database, id);
  const now = Date.now();
  const found = merchant === undefined ? undefined : remindersOf(merchant, now).find(({ step }) => step.id === stepId);
  if (merchant === undefined || found === undefined) return;
  if (found.due > now) return setAlarm(name, found.due);
  const who = allWaits.get(found.step.wait ?? '')?.who[language()] ?? '';
  await notify(name, say('remind_title', [merchant.name]), say('remind_text', [found.step.title[language()], who]));
}

/** A reminder was pressed: its merchant is at hand, and the desk opens in a tab. The side panel itself opens for a press in the browser only. */
export async function openReminded(name: string): Promise<void> {
  const [kind, id = ''] = name.split(':');
  if (kind !== 'wait') return;
  await chooseMerchant(id);
  await openTab(`${ownOrigin()}/sidepanel.html`);
}
