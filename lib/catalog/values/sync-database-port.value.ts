import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'sync-database-port',
  title: { zh: '数据库端口号', en: 'Database port' },
  chapter: 7,
  source: 'guide chapter 7, items 1 and 2',
  status: 'guide',
  policy: 'exact',
  format: 'port',
  content: '33433',
  remark: {
    zh: '商户网络须映射 33433',
    en: 'The network of the merchant must map 33433',
  },
} satisfies Value;
