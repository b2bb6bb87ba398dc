/** Signs that the plain form of a text leaves out, by code: blanks, `*`, `:`, signs of no width. */
const DROPPED = new Set([0x20, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0xa0, 0x3000, 0x2a, 0xff0a, 0x3a, 0xff1a, 0xad, 0x2060, 0xfeff]);

/**
 * The first sign of a text as its plain form begins with it, found without forming it; an uncommon sign where that cannot be told;
 * -1 for a text of nothing. Asked of every text of a page.
 */
export function firstSign(text: string): number {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (DROPPED.has(code) || (code >= 0x200b && code <= 0x200f)) continue;
    // What follows may join with it into another sign.
    return isUncommon(text.charCodeAt(at + 1)) ? text.charCodeAt(at + 1) : folded(code);
  }
  return -1;
}

/** True when only the whole plain form tells what the text begins with: signs that NFKC writes as others, outside the common scripts. */
export function isUncommon(code: number): boolean {
  return code > 0x7e && !(code >= 0x4e00 && code <= 0x9fff);
}

/** Upper case and full-width letters as their plain twins. */
function folded(code: number): number {
  const half = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  return half >= 0x41 && half <= 0x5a ? half + 0x20 : half;
}
