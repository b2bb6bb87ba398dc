import type { Lint, LintValue } from './finding.ts';
import { lintTexts, placesOf } from './lint-texts.ts';

/** One template id under two names: in the readings of one value that nobody has settled, or in two values. */
export const oneIdTwoNames: Lint = (values) => {
  const told = values
    .filter(({ value }) => value.format === 'template-id')
    .flatMap((seen) => lintTexts(seen).map(({ text, where }) => ({ text, where, seen })));
  return [...Map.groupBy(told, ({ text }) => text)].flatMap(([text, places]) => {
    const [first] = places;
    if (first === undefined || places.length < 2) return [];
    const names = [...new Set(places.map(({ seen }: { seen: LintValue }) => seen.value))];
    return [
      {
        id: `one-id-two-names ${first.seen.value.id}`,
        level: 'decide',
        values: names.map(({ id }) => id),
        says: {
          zh: `模板编号 ${text} 有两个名称（${names.map(({ title }) => title.zh).join('、')}），请确认它是哪个模板。`,
          en: `Template id ${text} goes by two names (${names.map(({ title }) => title.en).join(', ')}). Confirm which template it is.`,
        },
        where: placesOf(places),
      } as const,
    ];
  });
};
