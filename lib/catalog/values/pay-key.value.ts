import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'pay-key',
  title: { zh: '支付密钥', en: 'Payment key' },
  chapter: 7,
  source: '第七章第 1 条',
  status: 'guide',
  policy: 'exact',
  format: 'text',
  content: '123456',
  remark: {
    zh: '指南给的默认值，人人可猜',
    en: 'Default of the guide; anybody can guess it',
  },
  weak: true,
} satisfies Value;
