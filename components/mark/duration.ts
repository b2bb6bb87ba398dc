import type { Say } from '../say.tsx';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A length of time (ms) in whole minutes, hours and minutes, or days and hours. */
export function duration(milliseconds: number, say: Say): string {
  const part = (unit: number, whole: number): string => String(Math.floor((milliseconds % whole) / unit));
  if (milliseconds >= DAY) return say('duration_days', [part(DAY, Number.MAX_SAFE_INTEGER), part(HOUR, DAY)]);
  if (milliseconds >= HOUR) return say('duration_hours', [part(HOUR, DAY), part(MINUTE, HOUR)]);
  return say('duration_minutes', [part(MINUTE, HOUR)]);
}
