import type { Value } from '../../domain/value.ts';

/** The spelling is the vendor's own; the option is chosen by it. */
export const value = {
  id: 'sync-database-kind',
  title: { zh: '数据库类型', en: 'Kind of database' },
  chapter: 7,
  source: '第七章第 2 条，门店参数设置截图',
  status: 'guide',
  policy: 'exact',
  format: 'text',
  content: 'SqlSever数据库',
} satisfies Value;
