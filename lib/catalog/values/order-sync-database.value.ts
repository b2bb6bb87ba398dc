import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'order-sync-database',
  title: { zh: '订单同步数据库名', en: 'Order sync database name' },
  chapter: 7,
  source: '第七章第 2 条，注意',
  status: 'guide',
  policy: 'exact',
  format: 'path',
  content: '/dataservice/syncorder',
  remark: {
    zh: '不可修改',
    en: 'Not to be changed',
  },
} satisfies Value;
