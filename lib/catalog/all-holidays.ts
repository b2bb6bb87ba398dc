import type { Holidays } from '../domain/holidays.ts';
import { byId } from './by-id.ts';

const files = import.meta.glob<{ holidays: Holidays }>('./holidays/*.holidays.ts', { eager: true });

/** The public holidays of every year that was announced when this version was made, by year. */
export const allHolidays: ReadonlyMap<string, Holidays> = byId(Object.values(files).map(({ holidays }) => holidays));
