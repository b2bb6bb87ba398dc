import type { Chapter } from '../../domain/rollout.ts';

export const chapter = {
  id: 'registration',
  number: 6,
  title: { zh: '思迅接口注册码申请', en: '思迅 registration code' },
  steps: [
    {
      id: 'reg.request',
      kind: 'sheet',
      title: { zh: '发送注册码申请', en: 'Send the request' },
      text: {
        zh: '把思迅总部加密狗号、思迅数据库名和思迅版本发邮件给客至。',
        en: 'Mail the dongle number, database name and version of 思迅 to Kezhi.',
      },
      proof: { zh: '已发送', en: 'Sent' },
      values: ['registration-emails', 'registration-email-fourth'],
      facts: ['headquartersDongle', 'syncDatabaseName', 'sissVersion'],
    },
    {
      id: 'reg.answer',
      kind: 'wait',
      title: { zh: '等待注册码', en: 'Wait for the code' },
      text: { zh: '客至邮件回复注册码，记录下来。', en: 'Kezhi answers with the registration code; record it.' },
      proof: { zh: '注册码已记录', en: 'Code recorded' },
      wait: 'registration-code',
      facts: ['registrationCode'],
      after: ['reg.request'],
    },
  ],
} satisfies Chapter;
