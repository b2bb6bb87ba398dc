import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'sms-product-marketing',
  title: { zh: '营销短信产品ID', en: 'Product ID of marketing messages' },
  chapter: 5,
  source: '第五章，短信平台设置截图',
  status: 'guide',
  policy: 'exact',
  format: 'digits',
  content: '160427',
} satisfies Value;
