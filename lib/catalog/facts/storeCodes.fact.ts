import type { Fact } from '../../domain/fact.ts';

export const fact = {
  id: 'storeCodes',
  title: { zh: '门店编码', en: 'Store codes' },
  chapter: 8,
  format: 'text',
  list: true,
  names: ['门店编号'],
  hint: {
    zh: '须与思迅总部的仓库编码一致',
    en: 'Must equal the 仓库编码 at the 思迅 headquarters',
  },
} satisfies Fact;
