import { issbakev8Charset } from './issbakev8-charset.ts';
import { nameList } from './name-list.ts';
import type { Rule } from './rule.ts';

/** Every rule by its id, the file's name. */
export const allRules: Readonly<Record<string, Rule>> = {
  'issbakev8-charset': issbakev8Charset,
  'name-list': nameList,
};
