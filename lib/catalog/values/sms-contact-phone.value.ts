import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'sms-contact-phone',
  title: { zh: '助通联系人 朱峰', en: '朱峰, contact at 助通' },
  chapter: 5,
  source: '第五章第 1 条',
  status: 'guide',
  policy: 'exact',
  format: 'phone',
  content: '18017902069',
} satisfies Value;
