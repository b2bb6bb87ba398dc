import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'mini-server-domain',
  title: { zh: '小程序服务器域名', en: 'Mini program server domain' },
  chapter: 2,
  source: '第二章第 3 条',
  status: 'guide',
  policy: 'include',
  format: 'url-https',
  content: ['https://kzpro.m.51kezhi.cn'],
  remark: {
    zh: '填写一个即可；客至发布代码后由第三方平台的域名取代',
    en: 'One is enough; once Kezhi publishes the code its platform domains take over',
  },
} satisfies Value;
