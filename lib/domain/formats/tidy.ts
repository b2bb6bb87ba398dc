/** Characters that take no room: zero-width blanks and joiners, soft hyphen, byte order mark, direction marks. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** Text without unseen characters and outer blanks; full-width and other compatibility forms become plain ones (NFKC). */
export function tidy(text: string): string {
  return dropUnseen(text).normalize('NFKC').trim();
}

/** Text without characters that take no room. */
export function dropUnseen(text: string): string {
  return text.replace(UNSEEN, '');
}

/** Tidy text without any blank in it: for content that never holds one. What stood apart may compose, so it is tidied again. */
export function compact(text: string): string {
  return tidy(tidy(text).replace(/\s/g, ''));
}

/** A to Z only: other alphabets have look-alikes that must stay visible as what they are. Some accents compose with small letters only. */
export function lowerAscii(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()).normalize('NFKC');
}
