import type { Wait } from '../../domain/wait.ts';

export const wait = {
  id: 'mini-verification',
  who: { zh: '商户和微信（小程序认证）', en: 'the merchant and WeChat (verification of the mini program)' },
  // As for the official account: the same form, the same reviewers.
  days: { least: 1, most: 5, source: '指南未写，按经验估计' },
  status: 'ours',
  message: [
    '您好，{merchant}的小程序认证我们从{since}开始等，按计划{due}前要完成。',
    '小程序 AppID：{fact:miniAppId}',
    '请您登录小程序后台看一下认证进度：资料要补的请尽快补交，审核公司来电请接听。',
    '认证通过后请告诉我，我马上继续后面的配置。谢谢！',
  ],
} satisfies Wait;
