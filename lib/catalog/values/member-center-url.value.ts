import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'member-center-url',
  title: { zh: '个人中心访问地址', en: 'Member centre address' },
  chapter: 1,
  source: '第一章第 6 条，公众号设置截图',
  status: 'guide',
  policy: 'exact',
  format: 'url',
  content: 'http://kzpro.m.51kezhi.cn',
  remark: {
    zh: '指南写的是 http，而小程序域名必须是 https',
    en: 'The guide prints http, while the mini program domain must be https',
  },
} satisfies Value;
