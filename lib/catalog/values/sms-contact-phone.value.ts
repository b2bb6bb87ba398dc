import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'sms-contact-phone',
  title: { zh: '助通联系人 朱峰', en: '朱峰, contact at 助通' },
  chapter: 5,
  source: 'guide chapter 5, item 1',
  status: 'guide',
  policy: 'exact',
  format: 'phone',
  content: '18017902069',
} satisfies Value;
