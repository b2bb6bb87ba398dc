import type { Page } from '../../../domain/page.ts';

/** 添加功能插件 › 模板消息: whether the account has template messages. Its address is not known, so headings tell it. */
export const page = {
  id: 'wechat-mp/template-plugin',
  console: 'wechat-mp',
  title: '模板消息功能',
  seen: 'guide chapter 3, screenshots of 2019 with 未开通, 申请, 介绍 and 使用规则; how it says that it is enabled is not certain',
  proof: {
    heading: ['模板消息'],
    labels: ['介绍', '使用规则'],
  },
  fields: {},
  captures: {
    state: {
      label: ['模板消息'],
      fact: 'templateState',
      where: 'area',
      pattern: '^(已开通|已添加)$',
      states: [
        { text: '未开通', says: 'template_off' },
        { text: '审核中', says: 'template_review' },
      ],
    },
  },
} satisfies Page;
