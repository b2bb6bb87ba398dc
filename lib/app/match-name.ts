import PinyinMatch from 'pinyin-match';

/**
 * True when a text holds what was typed: the text itself, its pinyin in full or by initials, every reading of a character (重庆 by `cq`).
 * The dictionary is 28 kB: load this file when a search is opened, never with a page.
 */
export function matchName(text: string, typed: string): boolean {
  return PinyinMatch.match(text, typed) !== false;
}
