import { nextClock } from '../../lib/domain/clock.ts';
import type { Entry, Happening } from '../../lib/domain/entry.ts';

/** Entries of one merchant as a device would have written them, one a second. */
export function entriesFrom(
  merchant: string,
  happenings: readonly Happening[],
  device = 'device01',
  start = Date.UTC(2026, 0, 1),
): Entry[] {
  let clock: string | undefined;
  return happenings.map((happening, at) => {
    clock = nextClock(clock, start + at * 1000, device);
    return { ...happening, id: `${device}-${start}-${at}`, clock, device, person: '小王', merchant };
  });
}
