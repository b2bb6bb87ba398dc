import type { Rule } from './rule.ts';

/** Names typed in one line (南京、总部门店), one a line. Names may hold blanks, so only commas and semicolons part them. */
export const nameList: Rule = (names) => {
  const items = names.split(/[,;，；、\n]/).map((name) => name.trim());
  return { content: [...new Set(items)].filter((name) => name !== '').join('\n') };
};
