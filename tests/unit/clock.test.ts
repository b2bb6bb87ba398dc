import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clockTime, nextClock } from '../../lib/domain/clock.ts';

const NOON = Date.UTC(2026, 0, 1, 12);

it('holds the time it was made at', () => {
  expect(clockTime(nextClock(undefined, NOON, 'device01'))).toBe(NOON);
});

it('grows even when the machine’s clock is set back', () => {
  const last = nextClock(undefined, NOON, 'device01');
  const next = nextClock(last, NOON - 2 * 86_400_000, 'device01');
  expect(next > last).toBe(true);
  expect(clockTime(next)).toBe(NOON);
});

it('always grows, whatever the times of two devices', () => {
  const times = fc.array(fc.tuple(fc.integer({ min: 0, max: 4e12 }), fc.constantFrom('device01', 'device02')), {
    minLength: 2,
    maxLength: 60,
  });
  fc.assert(
    fc.property(times, (events) => {
      let last: string | undefined;
      for (const [now, device] of events) {
        const next = nextClock(last, now, device);
        if (last !== undefined && !(next > last)) return false;
        last = next;
      }
      return true;
    }),
  );
});
