import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { leaveWord, onWord } from '../../lib/app/desk-word.ts';
import type { DeskWord } from '../../lib/messaging/desk-word.ts';
import { emptyAreas, fakeAreas, kept } from './vault/fake-areas.ts';

const desk = vi.hoisted(() => ({ tab: 7 as number | undefined, turned: [] as (() => void)[] }));
vi.mock('../../lib/browser/areas.ts', async () => (await import('./vault/fake-areas.ts')).fakeAreas);
vi.mock('../../lib/browser/tabs.ts', () => ({
  onTabChange: (callback: () => void) => {
    desk.turned.push(callback);
    return () => undefined;
  },
}));
vi.mock('../../lib/app/desk-tab.ts', () => ({ deskTab: async () => (desk.tab === undefined ? undefined : { id: desk.tab }) }));

const AT = 1_000_000;
const BUSY = { outcome: 'conflict', refusal: { outcome: 'conflict', says: 'busy' } } as const;
const PRESSED: DeskWord = { kind: 'pressed', page: 'kezhi/sms-platform', result: BUSY };
const WISH: DeskWord = { kind: 'wish', wish: 'tray' };

/** A panel that opens now: what it has heard so far. */
function open(): { readonly heard: DeskWord[]; readonly shut: () => void } {
  const heard: DeskWord[] = [];
  return { heard, shut: onWord((word) => void heard.push(word)) };
}

/** The words that wait have been read: a write and a look later. */
const settled = (): Promise<unknown> => vi.waitFor(() => expect(kept.session.size).toBe(0));

beforeEach(() => {
  emptyAreas();
  Object.assign(desk, { tab: 7, turned: [] });
});
afterEach(() => void vi.restoreAllMocks());

test('a word is told to the panel of its tab that opens after it, and once', async () => {
  await leaveWord(7, PRESSED);
  const first = open();
  await settled();
  expect(first.heard).toEqual([PRESSED]);
  first.shut();
  const second = open();
  await leaveWord(7, WISH);
  await settled();
  expect(second.heard).toEqual([WISH]);
});

test('a word for another tab waits until the panel is about that tab', async () => {
  desk.tab = 8;
  const { heard } = open();
  await leaveWord(7, PRESSED);
  desk.tab = 7;
  for (const turn of desk.turned) turn();
  await settled();
  expect(heard).toEqual([PRESSED]);
});

test.each([
  [PRESSED, 60_000],
  [WISH, 10_000],
] as const)('a panel that opens too late hears nothing of it', async (word, lasts) => {
  const clock = vi.spyOn(Date, 'now').mockReturnValue(AT);
  for (const [late, told] of [
    [lasts, [word]],
    [lasts + 1, []],
  ] as const) {
    clock.mockReturnValue(AT);
    await leaveWord(7, word);
    clock.mockReturnValue(AT + late);
    const { heard, shut } = open();
    await settled();
    expect(heard).toEqual(told);
    shut();
  }
});

test('a wish does not push out what became of a press, and two changes at once tell it once', async () => {
  await leaveWord(7, PRESSED);
  await leaveWord(7, WISH);
  const { heard } = open();
  for (const turn of desk.turned) turn();
  await settled();
  await leaveWord(7, WISH);
  await settled();
  expect(heard).toEqual([PRESSED, WISH, WISH]);
});

test('a press over which the worker failed is told too', async () => {
  await leaveWord(7, { kind: 'pressed', page: 'kezhi/sms-platform' });
  const { heard } = open();
  await settled();
  expect(heard).toEqual([{ kind: 'pressed', page: 'kezhi/sms-platform' }]);
});

test('of a run nothing is kept but its end: what the page held is for the journal', async () => {
  const result = {
    outcome: 'not-verified',
    refusal: { outcome: 'not-verified', field: 'account', there: ['leshi_yx'] },
    run: 'r1',
  } as const;
  await leaveWord(7, { ...PRESSED, result: { ...result, refusal: { ...result.refusal, there: ['leshi_yx'] } } });
  expect(JSON.stringify([...kept.session])).not.toContain('leshi_yx');
  const { heard } = open();
  await settled();
  expect(heard).toMatchObject([{ result: { outcome: 'not-verified', run: 'r1' } }]);
});

test('what cannot be read is taken away and not told, and a shut panel hears nothing', async () => {
  await fakeAreas.writeArea('session', 'word:7:pressed', { at: 'now' });
  const { heard, shut } = open();
  await settled();
  shut();
  await leaveWord(7, PRESSED);
  expect(heard).toEqual([]);
  expect(kept.session.size).toBe(1);
});
