import type { Page } from '../../../domain/page.ts';

/** Where an application for template messages stands. Nothing is ever pressed here. */
export const page = {
  id: 'wechat-mp/template-status',
  console: 'wechat-mp',
  title: '模板消息申请状态',
  seen: "address in public code of mp.weixin.qq.com's own front end (2016 to 2020); label and words of the state are not certain",
  way: { address: '/cgi-bin/frame?t=tmplmsg/apply_state_frame&token={token}&lang=zh_CN' },
  proof: {
    path: '^/cgi-bin/frame\\?(.*&)?t=tmplmsg(?:/|%2F)apply_state_frame(&|$)',
    labels: ['申请状态'],
  },
  fields: {},
  captures: {
    state: {
      label: ['申请状态'],
      fact: 'templateState',
      pattern: '^(已开通|已通过|审核通过|申请通过)',
      states: [
        { text: '未通过', says: 'template_rejected' },
        { text: '审核中', says: 'template_review' },
        { text: '待审核', says: 'template_review' },
      ],
    },
  },
} satisfies Page;
