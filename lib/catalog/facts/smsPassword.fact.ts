import type { Fact } from '../../domain/fact.ts';

export const fact = {
  id: 'smsPassword',
  title: { zh: '短信平台密码', en: 'SMS platform password' },
  chapter: 5,
  format: 'secret',
  secret: true,
  names: ['短信密码'],
  hint: {
    zh: '助通开通后给的密码',
    en: 'The password 助通 gave',
  },
  twin: { fact: 'smsAccount' },
} satisfies Fact;
