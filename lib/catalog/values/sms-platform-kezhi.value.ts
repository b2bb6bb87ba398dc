import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'sms-platform-kezhi',
  title: { zh: '平台名称（客至代办）', en: 'Platform (by way of Kezhi)' },
  chapter: 5,
  source: '第五章第 2 条',
  status: 'guide',
  policy: 'exact',
  format: 'text',
  content: '客至',
} satisfies Value;
