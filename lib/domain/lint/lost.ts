import type { Lint } from './finding.ts';

/** A value that the guide lost and nobody has entered. */
export const lost: Lint = (values) =>
  values
    .filter(({ value, decided }) => value.status === 'missing' && !decided)
    .map(({ value }) => ({
      id: `lost ${value.id}`,
      level: 'decide',
      values: [value.id],
      says: {
        zh: `「${value.title.zh}」在指南里没有内容，请向客至问清后填写一次。`,
        en: `${value.title.en} has no content in the guide. Ask Kezhi and enter it once.`,
      },
      where: [value.source],
    }));
