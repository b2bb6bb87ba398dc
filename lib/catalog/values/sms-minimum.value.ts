import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'sms-minimum',
  title: { zh: '短信最低开通费用（元）', en: 'Least first payment for SMS (yuan)' },
  chapter: 5,
  source: '第五章第 2 条，注意',
  status: 'guide',
  policy: 'exact',
  format: 'digits',
  content: '1000',
} satisfies Value;
