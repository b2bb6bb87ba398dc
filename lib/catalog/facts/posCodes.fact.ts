import type { Fact } from '../../domain/fact.ts';

export const fact = {
  id: 'posCodes',
  title: { zh: 'POS 机编码', en: 'POS codes' },
  chapter: 8,
  format: 'text',
  list: true,
  hint: {
    zh: '商户端 › 门店业务 › POS机信息管理',
    en: 'Kezhi › 门店业务 › POS机信息管理',
  },
} satisfies Fact;
