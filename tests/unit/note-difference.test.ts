import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noteDifference } from '../../lib/app/note-difference.ts';
import type { Card, PageCard } from '../../lib/domain/card.ts';
import type { Happening } from '../../lib/domain/entry.ts';
import { Database } from '../../lib/store/database.ts';
import { append, merchantOf } from '../../lib/store/journal.ts';

const browser = vi.hoisted(() => ({ held: false }));
vi.mock('../../lib/browser/merchant-lock.ts', () => ({ isHeld: async () => browser.held }));
/** Tries twice, then the deadline has passed. */
vi.mock('../../lib/browser/loads.ts', () => ({
  tryUntil: async (_tab: number, _deadline: number, attempt: () => Promise<Card>, isDone: (card: Card) => boolean) => {
    const first = await attempt();
    return isDone(first) ? first : attempt();
  },
}));

let app: Parameters<typeof noteDifference>[0];

function card(...differing: readonly string[]): PageCard {
  const place = { console: 'kezhi', tabId: 1, page: 'kezhi/sms-platform', step: 'sms.kezhi', title: 't', state: 'open' } as const;
  const rows = ['账号', '平台名称'].map((label) => ({
    ...{ field: label, label, secret: false },
    plan: differing.includes(label) ? ('write' as const) : ('keep' as const),
  }));
  return { kind: 'page', ...place, rows, captures: [], others: [], notes: {}, account: {}, unsaved: false };
}

/** Looks at the first card; what the page shows afterwards follows. Answers what is noted. */
async function look(first: PageCard, ...later: readonly Card[]): Promise<readonly string[] | undefined> {
  const rest = [...later];
  const merchant = await merchantOf(app.database, 'm1');
  if (merchant === undefined) throw new Error('m1');
  await noteDifference(app, merchant, first, async () => rest.shift() ?? first);
  return (await merchantOf(app.database, 'm1'))?.differs['sms.kezhi']?.fields;
}

beforeEach(async () => {
  browser.held = false;
  app = { database: new Database(), writer: async () => ({ now: Date.now, newId: () => crypto.randomUUID(), person: '小王' }) };
  const proved: Happening = { kind: 'page-proved', step: 'sms.kezhi', page: 'kezhi/sms-platform', fields: [] };
  await append(app.database, await app.writer(), 'm1', [{ kind: 'merchant-created', name: '甲' }, proved]);
});
afterEach(() => app.database.delete());

test('a difference that stays is noted once, as it is read last', async () => {
  expect(await look(card('账号', '平台名称'), card('账号', '平台名称'), card('账号'))).toEqual(['账号']);
  await look(card('账号'));
  expect(await app.database.entries.count()).toBe(3);
});

test('a page that was still fetching is not noted', async () => {
  expect(await look(card('账号'), card('账号'), card())).toBeUndefined();
  expect(await look(card('账号'), card())).toBeUndefined();
});

test('a page that left meanwhile says nothing', async () => {
  expect(await look(card('账号'), { kind: 'elsewhere' })).toBeUndefined();
});

test('what a run is changing is not compared', async () => {
  browser.held = true;
  expect(await look(card('账号'))).toBeUndefined();
});

test('a page that agrees again is noted at once', async () => {
  await look(card('账号'));
  expect(await look(card())).toBeUndefined();
  expect((await app.database.entries.toArray()).filter(({ kind }) => kind === 'page-compared')).toHaveLength(2);
});
