import { allFormats } from '../formats/all-formats.ts';
import type { Lint } from './finding.ts';
import { lintTexts, placesOf } from './lint-texts.ts';

/** A domain that only resembles a genuine one: a slip sends what is a merchant's to a stranger. */
export const lookAlike: Lint = (values) =>
  values.flatMap((seen) => {
    const { value } = seen;
    const near = lintTexts(seen).filter(({ text }) => allFormats[value.format]?.warn?.(text) === 'domain_near_miss');
    const [first] = near;
    if (first === undefined) return [];
    return [
      {
        id: `look-alike ${value.id}`,
        level: 'decide',
        values: [value.id],
        says: {
          zh: `「${value.title.zh}」里的 ${first.text} 与客至、微信或助通的域名只差一两个字母，疑似拼错。`,
          en: `${value.title.en} holds ${first.text}, one or two letters away from a genuine domain: most likely misspelt.`,
        },
        where: placesOf(near),
      } as const,
    ];
  });
