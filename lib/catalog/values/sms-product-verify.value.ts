import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'sms-product-verify',
  title: { zh: '验证码短信产品ID', en: 'Product ID of code messages' },
  chapter: 5,
  source: '第五章，短信平台设置截图',
  status: 'guide',
  policy: 'exact',
  format: 'digits',
  content: '676767',
} satisfies Value;
