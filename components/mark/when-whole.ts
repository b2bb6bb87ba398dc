/** A moment (ms) with its year, in the person's own time zone: `2026-01-31 09:05`, the same in every language. */
export function whenWhole(at: number): string {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' }).format(at);
}
