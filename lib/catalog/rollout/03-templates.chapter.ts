import type { Chapter } from '../../domain/rollout.ts';

export const chapter = {
  id: 'templates',
  number: 3,
  title: { zh: '微信模板消息配置', en: 'WeChat template messages' },
  steps: [
    {
      id: 'tmpl.enable',
      kind: 'apply',
      title: { zh: '开通模板消息', en: 'Enable template messages' },
      text: {
        zh: '添加功能插件 › 模板消息 › 申请：填写主营行业、副营行业和 20 至 500 字的申请理由。',
        en: 'Plugin 模板消息 › 申请: fill in both industries and a reason of 20 to 500 characters.',
      },
      proof: { zh: '申请状态页', en: 'Status page' },
      console: 'wechat-mp',
      values: ['industry-primary', 'industry-secondary', 'template-apply-reason'],
      after: ['oa.register'],
    },
    {
      id: 'tmpl.add',
      kind: 'apply',
      title: { zh: '添加 11 个模板', en: 'Add the 11 templates' },
      text: {
        zh: '在模板库添加缺少的模板；历史模板库 2023 年已关闭，加不了的记为「无法添加」，不再重试。',
        en: 'Add the missing templates from 模板库; the old library closed in 2023: what cannot be added is kept as not available and not tried again.',
      },
      proof: { zh: '我的模板列出它们', en: '我的模板 lists them' },
      console: 'wechat-mp',
      values: [
        'template-todo',
        'template-recharge',
        'template-level-up',
        'template-order-service',
        'template-order-review',
        'template-follow',
        'template-claim-result',
        'template-group-buy',
        'template-refund',
        'template-purchase',
        'template-register',
      ],
      after: ['tmpl.enable'],
    },
    {
      id: 'tmpl.sync',
      kind: 'press',
      title: { zh: '模板同步', en: 'Sync the templates' },
      text: {
        zh: '在系统设置 › 微信模板消息按「模板同步」；公众号信息必须已配置正确。',
        en: 'Press 「模板同步」 in 系统设置 › 微信模板消息; the official account must be set up right before.',
      },
      proof: { zh: '各行有微信模板ID', en: 'Rows carry 微信模板ID' },
      console: 'kezhi',
      page: 'kezhi/wechat-templates',
      needs: ['oa.kezhi'],
      after: ['oa.kezhi', 'tmpl.add'],
    },
  ],
} satisfies Chapter;
