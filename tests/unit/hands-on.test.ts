import { expect, test } from 'vitest';
import { AWAY, countMoment, NOTHING } from '../../lib/domain/hands-on.ts';

const after = (...moments: readonly number[]): number => moments.reduce(countMoment, NOTHING).counted;

test('the first moment counts nothing, and each later one the time since the one before', () => {
  expect(after(5_000)).toBe(0);
  expect(after(5_000, 6_000, 10_000)).toBe(5_000);
});

test('a pause counts whole up to its limit, and nothing beyond', () => {
  expect(after(0, AWAY)).toBe(AWAY);
  expect(after(0, AWAY + 1)).toBe(0);
  expect(after(0, AWAY + 1, AWAY + 1_001)).toBe(1_000);
});

test('a clock that is set back takes nothing away', () => {
  expect(after(10_000, 12_000, 3_000, 4_000)).toBe(3_000);
});
