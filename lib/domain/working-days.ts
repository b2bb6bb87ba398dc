import type { Holidays } from './holidays.ts';

/** The holidays that are known, by year. */
export type Calendar = ReadonlyMap<string, Holidays>;

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** China has one time zone and no summer time; those who are waited for work by it wherever the panel stands. */
const ZONE = 8 * HOUR;
/** Work ends at six. */
const CLOSE = 18 * HOUR;

/**
 * When an answer is due that takes `days` working days from `since` (both moments in ms): at six in the evening of the last of them,
 * Chinese time. The day it begins on does not count. `certain` is false when it reaches into a year whose holidays are not known:
 * then only weekends were left out.
 */
export function dueAfter(since: number, days: number, calendar: Calendar): { readonly due: number; readonly certain: boolean } {
  let day = Math.floor((since + ZONE) / DAY) * DAY;
  let certain = isKnown(day, calendar);
  for (let left = days; left > 0; ) {
    day += DAY;
    certain &&= isKnown(day, calendar);
    if (isWorked(day, calendar)) left -= 1;
  }
  return { due: day + CLOSE - ZONE, certain };
}

/** Six in the evening, Chinese time, of a day written `YYYY-MM-DD`: when what a person was promised for that day is due. */
export function closeOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) + CLOSE - ZONE;
}

/** The day of a moment (ms) in China as `YYYY-MM-DD`. */
export function dayOf(moment: number): string {
  return new Date(moment + ZONE).toISOString().slice(0, 10);
}

/** `day`: its midnight in China, counted as if that were UTC. */
function isWorked(day: number, calendar: Calendar): boolean {
  const date = new Date(day).toISOString().slice(0, 10);
  const holidays = calendar.get(date.slice(0, 4));
  if (holidays?.worked.includes(date)) return true;
  if (holidays?.free.some(([first, last]) => first <= date && date <= last)) return false;
  return new Date(day).getUTCDay() % 6 !== 0;
}

function isKnown(day: number, calendar: Calendar): boolean {
  return calendar.has(String(new Date(day).getUTCFullYear()));
}
