import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'sms-platform',
  title: { zh: '平台名称', en: 'Platform' },
  chapter: 5,
  source: '第五章，短信平台设置截图',
  status: 'guide',
  policy: 'exact',
  format: 'text',
  content: '助通',
} satisfies Value;
