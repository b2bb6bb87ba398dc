import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'kezhi-contact-wechat',
  title: { zh: '客至易会员微信', en: 'WeChat of the Kezhi contact' },
  chapter: 1,
  source: '第一章第 5 条和第二章第 5 条',
  status: 'guide',
  policy: 'exact',
  format: 'phone',
  content: '15380956582',
} satisfies Value;
