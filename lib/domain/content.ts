/**
 * What a field holds: one text, or an ordered list of texts (the lines of a textarea, the slots of a dialog).
 * Slots keep their places: an empty slot is an empty string.
 */
export type Content = string | readonly string[];

/** A copy of a content of one's own, as what is stored or sent wants it. */
export function copyOf(content: Content): string | string[] {
  return typeof content === 'string' ? content : [...content];
}

/** A content as one text: a list, a line each. */
export function asText(content: Content): string {
  return typeof content === 'string' ? content : content.join('\n');
}

/** True when both hold the same texts in the same places. */
export function sameContent(a: Content, b: Content): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return a.length === b.length && a.every((text, at) => text === b[at]);
}
