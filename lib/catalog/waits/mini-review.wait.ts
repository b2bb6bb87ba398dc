import type { Wait } from '../../domain/wait.ts';

export const wait = {
  id: 'mini-review',
  who: { zh: '客至负责人和微信审核', en: 'the contact at Kezhi and the review of WeChat' },
  days: { least: 1, most: 3, source: '指南第 2 章：1-3 个工作日' },
  status: 'guide',
  message: [
    '您好，{merchant}的小程序资料{since}已经发给您，微信审核按 1-3 个工作日算，{due}前应该有结果。',
    '小程序 AppID：{fact:miniAppId}',
    '请帮忙看一下：代码上传了吗？审核到哪一步了？如果被驳回，请把原因发给我。谢谢！',
  ],
} satisfies Wait;
