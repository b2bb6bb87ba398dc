import type { Wait } from '../../domain/wait.ts';

export const wait = {
  id: 'registration-code',
  who: { zh: '客至（注册码邮件）', en: 'Kezhi (e-mail with the registration code)' },
  days: { least: 1, most: 2, source: '指南未写，按经验估计' },
  status: 'ours',
  message: [
    '您好，{merchant}的思迅接口注册码{since}已发邮件申请，按计划{due}前要拿到。',
    '思迅总部加密狗号：{fact:headquartersDongle}',
    '思迅数据库名：{fact:syncDatabaseName}',
    '思迅版本：{fact:sissVersion}',
    '麻烦看一下邮件是否收到、注册码什么时候能发出。谢谢！',
  ],
} satisfies Wait;
