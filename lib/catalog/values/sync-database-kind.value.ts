import type { Value } from '../../domain/value.ts';

/** The spelling is the vendor's own; the option is chosen by it. */
export const value = {
  id: 'sync-database-kind',
  title: { zh: '数据库类型', en: 'Kind of database' },
  chapter: 7,
  source: 'guide chapter 7, item 2, 门店参数设置 screenshot',
  status: 'guide',
  policy: 'exact',
  format: 'text',
  content: 'SqlSever数据库',
} satisfies Value;
