import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'wechat-domains',
  title: { zh: '业务、JS 接口安全、网页授权域名', en: 'Business, JS and web authorization domains' },
  chapter: 1,
  source: '第一章第 4 条和功能设置截图',
  status: 'guide',
  policy: 'include',
  format: 'domain',
  content: ['kzpro.m.51kezhi.cn', 'kzdkpro.m.51kezhi.cn'],
} satisfies Value;
