import type { Value } from '../../domain/value.ts';

/** The guide carries the file of 业务域名 to Kezhi and does not say for which domains it is. */
export const value = {
  id: 'mini-business-domains',
  title: { zh: '小程序业务域名', en: 'Mini program business domains' },
  chapter: 2,
  source: '指南没有，第一章截图里只有文件 2225735179.txt',
  status: 'missing',
  policy: 'include',
  format: 'domain',
  remark: {
    zh: '指南只写了校验文件，没有写填哪些域名；向客至确认后填一次',
    en: 'The guide names the file and not the domains; ask Kezhi and enter them once',
  },
} satisfies Value;
