import type { Fact } from '../../domain/fact.ts';

export const fact = {
  id: 'initialQueryDate',
  title: { zh: '初始化数据查询起始时间', en: 'First day of the initial data query' },
  chapter: 7,
  format: 'date',
  names: ['初始化起始时间'],
} satisfies Fact;
