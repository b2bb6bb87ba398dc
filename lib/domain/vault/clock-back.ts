/** So far the clock of a machine goes back by itself when it is set by the network, in ms. */
const BY_ITSELF = 5 * 60_000;

/** How much later the time must be before it is worth noting again, in ms. */
const NOTED_EACH = 60_000;

/** Whether the clock was set back since `seen` (both ms since 1970): then nobody can tell how long the vault has stood open. */
export function isSetBack(seen: number | undefined, now: number): boolean {
  return seen !== undefined && seen - now > BY_ITSELF;
}

/** Whether the time has gone on so far that it is noted. */
export function isWorthNoting(seen: number | undefined, now: number): boolean {
  return seen === undefined || now - seen >= NOTED_EACH;
}
