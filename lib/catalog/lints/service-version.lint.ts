import type { Deviation } from '../../domain/lint/deviation.ts';

export const lint = {
  id: 'service-version',
  content: '中台版本',
  where: { zh: '第七章第 1 条文字', en: 'the text of chapter 7, item 1' },
} satisfies Deviation;
