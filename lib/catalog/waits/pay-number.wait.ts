import type { Wait } from '../../domain/wait.ts';

export const wait = {
  id: 'pay-number',
  who: { zh: '思迅Pay（商户号）', en: '思迅Pay (merchant number)' },
  days: { least: 1, most: 5, source: '指南未写，按经验估计' },
  status: 'ours',
  message: [
    '您好，{merchant}的思迅Pay商户号{since}已提交申请，按计划{due}前要拿到。',
    '营业执照主体与公众号一致：{fact:accountSubject}',
    '请帮忙看一下进度：还缺资料请告诉我；开通了请把子商户号发给我。谢谢！',
  ],
} satisfies Wait;
