import type { Fact } from '../../domain/fact.ts';

export const fact = {
  id: 'merchantCode',
  title: { zh: '商户编码', en: 'Merchant code' },
  chapter: 7,
  format: 'text',
  names: ['客至商户编码'],
  hint: {
    zh: '登录易会员商户端时输入的商户编码',
    en: 'The code typed when signing in to 易会员商户端',
  },
} satisfies Fact;
