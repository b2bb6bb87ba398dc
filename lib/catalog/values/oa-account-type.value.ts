import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'oa-account-type',
  title: { zh: '账号类型', en: 'Account type' },
  chapter: 1,
  source: '第一章第 6 条，公众号设置截图',
  status: 'guide',
  policy: 'exact',
  format: 'text',
  content: '服务号',
} satisfies Value;
