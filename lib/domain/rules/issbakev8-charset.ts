import type { Rule } from './rule.ts';

const VERSION = 'issbakev8_运通';
const CHARSET = '?charset=gb18030';

/**
 * The database name, with `?charset=gb18030` after it where the 思迅 version is issbakev8_运通 (guide chapter 7: `scdt?charset=gb18030`).
 * Never twice. Needs the fact sissVersion.
 */
export const issbakev8Charset: Rule = (name, known) => {
  const version = known('sissVersion');
  if (version === undefined) return { lacks: 'sissVersion' };
  return { content: version === VERSION && !name.endsWith(CHARSET) ? `${name}${CHARSET}` : name };
};
