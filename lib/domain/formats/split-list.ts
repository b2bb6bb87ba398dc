import { dropUnseen } from './tidy.ts';

/** The items of a pasted list, each once and in its order: parted by lines, blanks, commas or semicolons of either width. */
export function splitList(text: string): readonly string[] {
  const items = dropUnseen(text).split(/[\s,;，；、]+/);
  return [...new Set(items.filter((item) => item !== ''))];
}
