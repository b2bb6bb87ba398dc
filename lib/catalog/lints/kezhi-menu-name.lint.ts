import type { Deviation } from '../../domain/lint/deviation.ts';

export const lint = {
  id: 'kezhi-menu-name',
  content: '商户型',
  where: { zh: '第一章第 4 条备注', en: 'the remark of chapter 1, item 4' },
} satisfies Deviation;
