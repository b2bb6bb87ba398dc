import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'sync-database-port',
  title: { zh: '数据库端口号', en: 'Database port' },
  chapter: 7,
  source: '第七章第 1、2 条',
  status: 'guide',
  policy: 'exact',
  format: 'port',
  content: '33433',
  remark: {
    zh: '商户网络须映射 33433',
    en: 'The network of the merchant must map 33433',
  },
} satisfies Value;
