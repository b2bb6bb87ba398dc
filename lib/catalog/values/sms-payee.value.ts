import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'sms-payee',
  title: { zh: '短信款项收款方', en: 'Payee for SMS' },
  chapter: 5,
  source: '第五章第 2 条',
  status: 'guide',
  policy: 'exact',
  format: 'text',
  content: '南京客至软件公司',
} satisfies Value;
