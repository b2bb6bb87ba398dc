import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'registration-email-fourth',
  title: { zh: '注册码申请邮箱（第四个）', en: 'Fourth address for the registration request' },
  chapter: 6,
  source: '第六章，发送邮件至',
  status: 'disputed',
  policy: 'exact',
  format: 'email',
  readings: [
    {
      content: 'yangsh@51kehzi.com',
      where: '第六章原文',
    },
    {
      content: 'yangsh@51kezhi.com',
      where: '按其余三个地址的域名 51kezhi.com 推断',
    },
  ],
  remark: {
    zh: '域名疑似拼错；发错会把商户资料寄给陌生人',
    en: 'The domain looks misspelt; a slip sends data of the merchant to a stranger',
  },
} satisfies Value;
