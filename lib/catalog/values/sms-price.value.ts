import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'sms-price',
  title: { zh: '每条短信价格（元）', en: 'Price of a delivered message (yuan)' },
  chapter: 5,
  source: '第五章第 2 条，注意',
  status: 'guide',
  policy: 'exact',
  format: 'text',
  content: '0.045',
} satisfies Value;
