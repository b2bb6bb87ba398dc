/**
 * A hybrid logical clock as sortable text: `<milliseconds>-<count>-<device>`, base 36, fixed width.
 * Entries of one device always grow, even when the machine's clock is set back; entries of two devices have one order everywhere.
 */
const TIME_WIDTH = 9;
const COUNT_WIDTH = 4;
const BASE = 36;

/** The next clock after `last` (the greatest known, or undefined), at `now` in ms, on `device`. */
export function nextClock(last: string | undefined, now: number, device: string): string {
  const lastTime = last === undefined ? 0 : clockTime(last);
  if (now > lastTime) return write(now, 0, device);
  return write(lastTime, clockCount(last ?? '') + 1, device);
}

/** Milliseconds since 1970 of a clock. */
export function clockTime(clock: string): number {
  return Number.parseInt(clock.slice(0, TIME_WIDTH), BASE);
}

function clockCount(clock: string): number {
  return Number.parseInt(clock.slice(TIME_WIDTH + 1, TIME_WIDTH + 1 + COUNT_WIDTH), BASE) || 0;
}

function write(time: number, count: number, device: string): string {
  return `${time.toString(BASE).padStart(TIME_WIDTH, '0')}-${count.toString(BASE).padStart(COUNT_WIDTH, '0')}-${device}`;
}
