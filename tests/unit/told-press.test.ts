import { beforeEach, expect, test, vi } from 'vitest';
import { keepPress, onPressKept, takePress } from '../../lib/app/told-press.ts';
import type { Refused } from '../../lib/domain/card.ts';
import { emptyAreas, fakeAreas, kept } from './vault/fake-areas.ts';

vi.mock('../../lib/browser/areas.ts', async () => (await import('./vault/fake-areas.ts')).fakeAreas);

const AT = 1_000_000;
const BUSY = { outcome: 'conflict', refusal: { outcome: 'conflict', says: 'busy' } } as const;

beforeEach(emptyAreas);

test('what became of a press is handed out once, to the tab it was in', async () => {
  await keepPress(7, 'kezhi/sms-platform', BUSY, AT);
  expect(await takePress(8, AT)).toBeUndefined();
  expect(await takePress(7, AT)).toEqual({ page: 'kezhi/sms-platform', at: AT, result: BUSY });
  expect(await takePress(7, AT)).toBeUndefined();
  expect(kept.session.size).toBe(0);
});

test('a panel that opens more than a minute later tells nothing of it', async () => {
  await keepPress(7, 'kezhi/sms-platform', BUSY, AT);
  expect(await takePress(7, AT + 60_001)).toBeUndefined();
});

test('a press over which the worker failed is kept too', async () => {
  await keepPress(7, 'kezhi/sms-platform', undefined, AT);
  expect(await takePress(7, AT)).toEqual({ page: 'kezhi/sms-platform', at: AT });
});

test('of a run nothing is kept but its end: what the page held is for the journal', async () => {
  const refusal: Refused = { outcome: 'not-verified', field: 'account', there: ['leshi_yx'] };
  await keepPress(7, 'kezhi/sms-platform', { outcome: 'not-verified', refusal, run: 'r1' }, AT);
  expect(JSON.stringify([...kept.session])).not.toContain('leshi_yx');
  expect((await takePress(7, AT))?.result).toEqual({ outcome: 'not-verified', run: 'r1' });
});

test('open panels hear of a press, and of no other change', async () => {
  let heard = 0;
  const stop = onPressKept(() => {
    heard += 1;
  });
  await fakeAreas.writeArea('session', 'looked:7', 1);
  expect(heard).toBe(0);
  await keepPress(7, 'kezhi/sms-platform', BUSY, AT);
  expect(heard).toBe(1);
  stop();
  await keepPress(7, 'kezhi/sms-platform', BUSY, AT);
  expect(heard).toBe(1);
});
