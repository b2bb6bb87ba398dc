import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'push-interval',
  title: { zh: '单据推送时间间隔（分钟）', en: 'Push interval (minutes)' },
  chapter: 7,
  source: '第七章第 1 条',
  status: 'guide',
  policy: 'exact',
  format: 'digits',
  content: '1',
  remark: {
    zh: '50 条一个批次',
    en: 'In batches of 50',
  },
} satisfies Value;
