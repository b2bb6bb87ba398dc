import type { Page } from '../../../domain/page.ts';

/**
 * 模板消息 › 我的模板: what the account may send, by title; the numbers of the library do not stand here. At most 25 templates
 * (official documentation).
 */
export const page = {
  id: 'wechat-mp/template-list',
  console: 'wechat-mp',
  title: '我的模板',
  seen: "addresses and columns in public code of mp.weixin.qq.com's own front end (2016 to 2020); the table's present form is not certain",
  way: { address: '/advanced/tmplmsg?action=list&t=tmplmsg/list&token={token}&lang=zh_CN' },
  proof: {
    path: '^/advanced/tmplmsg\\?(.*&)?action=list(&|$)',
    labels: ['模板ID', '标题'],
  },
  fields: {},
  list: { column: ['标题'], most: 25, on: 'wechat-mp/template-preview' },
} satisfies Page;
