import type { Fact } from '../../domain/fact.ts';

export const fact = {
  id: 'posKeys',
  title: { zh: 'POS 机密钥', en: 'POS keys' },
  chapter: 8,
  format: 'pos-key',
  secret: true,
  hint: {
    zh: '商户端 › 门店业务 › POS机信息管理 › 密钥',
    en: 'Kezhi › 门店业务 › POS机信息管理 › 密钥',
  },
} satisfies Fact;
