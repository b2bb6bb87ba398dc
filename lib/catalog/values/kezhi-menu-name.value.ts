import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'kezhi-menu-name',
  title: { zh: '商户后台的称呼', en: 'Name of the merchant backend' },
  chapter: 1,
  source: '第一章第 4、6 条',
  status: 'guide',
  policy: 'exact',
  format: 'text',
  content: '商户端',
  remark: {
    zh: '指南第 4 条写作商户型，其余写作商户端',
    en: 'Item 4 of the guide says 商户型, all others 商户端',
  },
} satisfies Value;
