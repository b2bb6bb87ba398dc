import type { Fact } from '../../domain/fact.ts';

export const fact = {
  id: 'payStores',
  title: { zh: '线上支付适用门店', en: 'Stores with online payment' },
  chapter: 4,
  format: 'text',
  hint: {
    zh: '全部，或商户端树里的区域、门店名称，用顿号隔开',
    en: '全部, or names of areas and stores as in the tree at Kezhi, with commas between',
  },
} satisfies Fact;
