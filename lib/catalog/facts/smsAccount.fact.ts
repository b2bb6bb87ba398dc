import type { Fact } from '../../domain/fact.ts';

export const fact = {
  id: 'smsAccount',
  title: { zh: '短信平台账号', en: 'SMS platform account' },
  chapter: 5,
  format: 'text',
  names: ['短信账号'],
  hint: {
    zh: '助通开通后给的账号',
    en: 'The account 助通 gave',
  },
} satisfies Fact;
