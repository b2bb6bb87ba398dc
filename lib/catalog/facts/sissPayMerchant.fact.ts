import type { Fact } from '../../domain/fact.ts';

export const fact = {
  id: 'sissPayMerchant',
  title: { zh: '思迅Pay 子商户号', en: '思迅Pay sub-merchant number' },
  chapter: 4,
  format: 'text',
  names: ['子商户号', '思迅Pay子商户号', '思迅Pay商户号'],
  hint: {
    zh: '用公众号同一营业执照向思迅Pay 申请',
    en: 'Applied for at 思迅Pay with the licence of the official account',
  },
} satisfies Fact;
