import { allFormats } from '../formats/all-formats.ts';
import type { Lint } from './finding.ts';
import { lintTexts, placesOf } from './lint-texts.ts';

/** A text that its own format refuses, such as an address with a blank in its host. */
export const illFormed: Lint = (values) =>
  values.flatMap((seen) => {
    const { value } = seen;
    const bad = lintTexts(seen).flatMap(({ text, where }) => {
      const problem = allFormats[value.format]?.check(text);
      return problem === undefined ? [] : [{ text, where, problem }];
    });
    const [first] = bad;
    if (first === undefined) return [];
    const [one, ...more] = new Set(bad.map(({ text }) => text));
    const quoted =
      more.length === 0 ? { zh: one, en: one } : { zh: `${one} 等 ${more.length + 1} 处`, en: `${one} and ${more.length} more` };
    return [
      {
        id: `ill-formed ${value.id}`,
        level: 'decide',
        values: [value.id],
        says: {
          zh: `「${value.title.zh}」里的 ${quoted.zh} 不合格式，不能照写。`,
          en: `${value.title.en} holds ${quoted.en}, which is malformed and cannot be written as it stands.`,
        },
        problem: first.problem,
        where: placesOf(bad),
      },
    ];
  });
