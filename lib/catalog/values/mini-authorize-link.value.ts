import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'mini-authorize-link',
  title: { zh: '小程序授权二维码地址', en: 'Authorization link of the mini program' },
  chapter: 2,
  source: '第二章第 2 条',
  status: 'missing',
  policy: 'exact',
  format: 'url-https',
  remark: {
    zh: '指南里的链接已丢失，团队填写一次',
    en: 'The link is lost in the guide; the team enters it once',
  },
} satisfies Value;
