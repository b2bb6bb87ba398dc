import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'registration-emails',
  title: { zh: '注册码申请邮箱', en: 'Addresses for the registration request' },
  chapter: 6,
  source: '第六章，发送邮件至',
  status: 'guide',
  policy: 'include',
  format: 'email',
  content: ['ful@51kezhi.com', 'xuejj@51kezhi.com', 'yul@51kezhi.com'],
} satisfies Value;
