import type { Wait } from '../../domain/wait.ts';

export const wait = {
  id: 'oa-verification',
  who: { zh: '商户和微信（服务号认证）', en: 'the merchant and WeChat (verification of the 服务号)' },
  // Agencies tell of 1 to 3 working days, WeChat allows itself up to 15 (read 2026-11).
  days: { least: 1, most: 5, source: '指南未写，按经验估计' },
  status: 'ours',
  message: [
    '您好，{merchant}的服务号认证我们从{since}开始等，按计划{due}前要完成。',
    '公众号：{fact:accountName}',
    '请您在公众平台「设置与开发 › 微信认证」里看一下进度：资料要补的请尽快补交，审核公司来电请接听。',
    '认证通过后请告诉我，我马上继续后面的配置。谢谢！',
  ],
} satisfies Wait;
