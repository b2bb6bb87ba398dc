import type { Page } from '../../../domain/page.ts';

/**
 * 模板消息 › 申请: two pairs of drop-downs, the second of each filled by the first, and the reason. A person at WeChat reviews it;
 * the industries can be changed once a month.
 */
export const page = {
  id: 'wechat-mp/template-apply',
  console: 'wechat-mp',
  title: '申请模板消息',
  seen: "public code of mp.weixin.qq.com's own front end (2016 to 2020) and the guide's screenshot of 2019; what its button says is not certain",
  way: { address: '/cgi-bin/frame?t=tmplmsg/apply_frame&token={token}&lang=zh_CN' },
  proof: {
    path: '^/cgi-bin/frame\\?(.*&)?t=tmplmsg(?:/|%2F)apply_frame(&|$)',
    labels: ['主营行业', '副营行业', '申请理由'],
  },
  fields: {
    primary: { label: ['主营行业'], control: 'dropdowns' },
    secondary: { label: ['副营行业'], control: 'dropdowns' },
    reason: { label: ['申请理由'], control: 'text' },
  },
  save: {
    button: ['提交', '提交申请', '申请'],
    press: 'safe',
    success: ['申请成功'],
    refused: [
      { text: '申请理由不能为空', says: 'reason_length' },
      { text: '申请理由需要在20到500个字之间', says: 'reason_length' },
      { text: '请选择一个主营行业', says: 'industry_missing' },
      { text: '主营行业和副营行业不能相同', says: 'industry_same' },
      // 10411, and the older popup before the form.
      { text: '请先申请认证', says: 'template_unverified' },
      { text: '请先通过微信认证', says: 'template_unverified' },
    ],
    after: 'leads-on',
    to: 'wechat-mp/template-status',
  },
} satisfies Page;
