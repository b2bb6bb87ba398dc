import type { Lint } from './finding.ts';

/** A weak value of the guide that still holds. */
export const guessable: Lint = (values) =>
  values
    .filter(({ value, decided }) => value.weak === true && !decided)
    .map(({ value, content }) => ({
      id: `guessable ${value.id}`,
      level: 'mind',
      values: [value.id],
      says: {
        zh: `「${value.title.zh}」用的是指南里人人知道的 ${[content ?? ''].flat().join('、')}，建议换掉。`,
        en: `${value.title.en} is ${[content ?? ''].flat().join(', ')}, which everybody with the guide knows. Better change it.`,
      },
      where: [value.source],
    }));
