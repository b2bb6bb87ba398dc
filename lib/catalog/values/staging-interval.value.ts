import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'staging-interval',
  title: { zh: '同步临时数据间隔（分钟）', en: 'Staging interval (minutes)' },
  chapter: 7,
  source: '第七章第 1 条',
  status: 'guide',
  policy: 'exact',
  format: 'digits',
  content: '30',
} satisfies Value;
