import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { remind, restoreReminders, setReminders } from '../../lib/app/remind.ts';
import type { Happening } from '../../lib/domain/entry.ts';
import { Database } from '../../lib/store/database.ts';
import { append } from '../../lib/store/journal.ts';

const browser = vi.hoisted(() => ({ alarms: new Map<string, number>(), told: [] as string[] }));
vi.mock('../../lib/browser/alarms.ts', () => ({
  setAlarm: async (name: string, when: number) => void browser.alarms.set(name, when),
  clearAlarm: async (name: string) => void browser.alarms.delete(name),
  alarmNames: async () => [...browser.alarms.keys()],
}));
vi.mock('../../lib/browser/notifications.ts', () => ({
  notify: async (...parts: readonly string[]) => void browser.told.push(parts.join(' | ')),
}));
vi.mock('../../lib/browser/i18n.ts', () => ({
  language: () => 'zh',
  say: (key: string, parts: readonly string[]) => [key, ...parts].join(' '),
}));
vi.mock('../../lib/browser/runtime.ts', () => ({}));
vi.mock('../../lib/browser/tabs.ts', () => ({}));
vi.mock('../../lib/browser/areas.ts', () => ({}));

const NOW = Date.parse('2026-11-24T04:00:00Z');
const DAY = 86_400_000;
const NAME = 'wait:m1:pay.apply';
const due = (at: number): Happening => ({ kind: 'wait-set', step: 'pay.apply', since: NOW, due: at });
let app: Parameters<typeof remind>[0];
const say = async (...happenings: Happening[]) => append(app.database, await app.writer(), 'm1', happenings);

beforeEach(async () => {
  vi.setSystemTime(NOW);
  browser.alarms.clear();
  browser.told.length = 0;
  app = { database: new Database(), writer: async () => ({ now: () => NOW, newId: () => crypto.randomUUID(), person: '小王' }) };
  await say({ kind: 'merchant-created', name: '乐食客至' });
});
afterEach(async () => {
  vi.useRealTimers();
  await app.database.delete();
});

test('each answer waited for has an alarm at its time, which moves and ends with it', async () => {
  await say(due(NOW + DAY));
  await setReminders(app, 'm1');
  expect([...browser.alarms]).toEqual([[NAME, NOW + DAY]]);
  await say(due(NOW + 2 * DAY));
  await setReminders(app, 'm1');
  expect(browser.alarms.get(NAME)).toBe(NOW + 2 * DAY);
  browser.alarms.set('wait:m2:pay.apply', 1);
  await say({ kind: 'step-ticked', step: 'pay.apply', done: true });
  await setReminders(app, 'm1');
  expect([...browser.alarms.keys()]).toEqual(['wait:m2:pay.apply']);
});

test('an alarm of an answer that is due tells the merchant, the step and who owes it', async () => {
  await say(due(NOW - 1));
  await remind(app, NAME);
  expect(browser.told).toEqual([`${NAME} | remind_title 乐食客至 | remind_text 申请思迅Pay商户号 思迅Pay（商户号）`]);
});

test('an alarm that came too early is set again, one whose wait is over says nothing', async () => {
  await say(due(NOW + DAY));
  await remind(app, NAME);
  expect(browser.alarms.get(NAME)).toBe(NOW + DAY);
  await say({ kind: 'wait-set', step: 'pay.apply', since: null });
  await remind(app, NAME);
  await remind(app, 'wait:nobody:pay.apply');
  await remind(app, 'somebody else');
  expect(browser.told).toEqual([]);
});

test('a merchant off the list has no reminders, and has them again once it is back', async () => {
  await say(due(NOW + DAY), { kind: 'merchant-archived', archived: true });
  browser.alarms.set(NAME, NOW + DAY);
  await setReminders(app, 'm1');
  await restoreReminders(app);
  expect([...browser.alarms]).toEqual([]);
  await say(due(NOW - 1));
  await remind(app, NAME);
  expect(browser.told).toEqual([]);
  await say({ kind: 'merchant-archived', archived: false }, due(NOW + DAY));
  await setReminders(app, 'm1');
  expect([...browser.alarms]).toEqual([[NAME, NOW + DAY]]);
});

test('alarms the browser has lost are set again, those it still has are left', async () => {
  await say(due(NOW + DAY), { kind: 'wait-set', step: 'oa.register', since: NOW, due: NOW + DAY });
  browser.alarms.set(NAME, 5);
  await restoreReminders(app);
  expect([...browser.alarms]).toEqual([
    [NAME, 5],
    ['wait:m1:oa.register', NOW + DAY],
  ]);
});
