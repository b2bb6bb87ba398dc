import type { Content } from './content.ts';

const DOT = '●';

/** Eight dots whatever the secret: its length is nobody's business on a sheet. */
export const SHEET_MASK = DOT.repeat(8);

/** As many dots as a secret has characters, where only its length is known. */
export function dots(length: number): string {
  return DOT.repeat(length);
}

/** A secret as it may be shown and kept: one dot for each character, nothing else. */
export function mask(secret: string): string {
  return dots(Array.from(secret).length);
}

/** A content as it may be kept: masked when it is a secret. */
export function shownContent(content: Content, secret: boolean): Content {
  if (!secret) return content;
  return typeof content === 'string' ? mask(content) : content.map(mask);
}

/** True when a text is nothing but dots or stars: what a page shows instead of a secret. */
export function isMasked(text: string): boolean {
  return text !== '' && /^[●•*＊]+$/u.test(text);
}
