import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'oa-account-type',
  title: { zh: '账号类型', en: 'Account type' },
  chapter: 1,
  source: 'guide chapter 1, item 6, 公众号设置 screenshot',
  status: 'guide',
  policy: 'exact',
  format: 'text',
  content: '服务号',
} satisfies Value;
