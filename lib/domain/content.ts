/**
 * What a field holds: one text, or an ordered list of texts (the lines of a textarea, the slots of a dialog).
 * Slots keep their places: an empty slot is an empty string.
 */
export type Content = string | readonly string[];

/** True when both hold the same texts in the same places. */
export function sameContent(a: Content, b: Content): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return a.length === b.length && a.every((text, at) => text === b[at]);
}
