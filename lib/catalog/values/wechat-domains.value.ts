import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'wechat-domains',
  title: { zh: '业务、JS 接口安全、网页授权域名', en: 'Business, JS and web authorization domains' },
  chapter: 1,
  source: 'guide chapter 1, item 4, and the 功能设置 screenshot',
  status: 'guide',
  policy: 'include',
  format: 'domain',
  content: ['kzpro.m.51kezhi.cn', 'kzdkpro.m.51kezhi.cn'],
} satisfies Value;
