import type { Fact } from '../../domain/fact.ts';

/** Column by column with posCodes and posKeys: one line for each till, in the order of the grid. */
export const fact = {
  id: 'posStores',
  title: { zh: 'POS 机所属门店编码', en: 'Store codes of the tills' },
  chapter: 8,
  format: 'text',
  list: true,
  hint: {
    zh: '商户端 › 门店业务 › POS机信息管理 › 所属门店编码',
    en: 'Kezhi › 门店业务 › POS机信息管理 › 所属门店编码',
  },
} satisfies Fact;
