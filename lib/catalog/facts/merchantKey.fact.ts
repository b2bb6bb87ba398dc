import type { Fact } from '../../domain/fact.ts';

export const fact = {
  id: 'merchantKey',
  title: { zh: '商户密钥', en: 'Merchant key' },
  chapter: 7,
  format: 'secret',
  secret: true,
  names: ['客至商户密钥'],
  hint: {
    zh: '在客至数据库中，向客至对接人要',
    en: 'Ask the contact at Kezhi',
  },
} satisfies Fact;
