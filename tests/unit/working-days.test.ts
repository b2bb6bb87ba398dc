import { describe, expect, test } from 'vitest';
import { allHolidays } from '../../lib/catalog/all-holidays.ts';
import { closeOf, dayOf, dueAfter } from '../../lib/domain/working-days.ts';

/** A moment in China. */
const at = (text: string): number => Date.parse(`${text}+08:00`);
const due = (since: string, days: number) => {
  const found = dueAfter(at(since), days, allHolidays);
  return { day: dayOf(found.due), hour: new Date(found.due).toISOString().slice(11, 16), certain: found.certain };
};

describe('an answer is due at six in the evening in China', () => {
  test.each([
    ['the next day', '2026-11-24T09:00', 1, '2026-11-25'],
    ['after a weekend', '2026-11-27T09:00', 1, '2026-11-30'],
    ['three days over a weekend', '2026-11-26T23:30', 3, '2026-12-01'],
    ['begun on a Saturday', '2026-11-28T12:00', 1, '2026-11-30'],
    ['over the National Day', '2026-09-30T10:00', 1, '2026-10-08'],
    ['on a Saturday that is worked', '2026-10-09T10:00', 1, '2026-10-10'],
    ['before the Spring Festival, by its worked Saturday', '2026-02-13T10:00', 2, '2026-02-24'],
    ['just after midnight in China, still the day before elsewhere', '2026-11-25T00:10', 1, '2026-11-26'],
  ])('%s', (_, since, days, day) => {
    expect(due(since, days)).toEqual({ day, hour: '10:00', certain: true });
  });

  test('is not certain where the holidays of a year are not known, on either side of the year', () => {
    expect(due('2026-12-30T10:00', 3)).toMatchObject({ day: '2027-01-04', certain: false });
    expect(due('2025-06-03T10:00', 1)).toMatchObject({ certain: false });
  });
});

test('a promised day ends at six in the evening in China, and is that day there', () => {
  expect(new Date(closeOf('2026-11-27')).toISOString()).toBe('2026-11-27T10:00:00.000Z');
  expect(dayOf(closeOf('2026-11-27'))).toBe('2026-11-27');
  expect(dayOf(at('2026-11-27T00:00'))).toBe('2026-11-27');
});
