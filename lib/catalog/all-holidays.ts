import type { Holidays } from '../domain/holidays.ts';

const files = import.meta.glob<{ holidays: Holidays }>('./holidays/*.holidays.ts', { eager: true });

/** The public holidays of every year that was announced when this version was made, by year. */
export const allHolidays: ReadonlyMap<string, Holidays> = new Map(
  Object.values(files)
    .map(({ holidays }): [string, Holidays] => [holidays.id, holidays])
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);
