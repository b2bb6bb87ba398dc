import type { Fact } from '../../domain/fact.ts';

export const fact = {
  id: 'registrationCode',
  title: { zh: '思迅接口注册码', en: '思迅 interface registration code' },
  chapter: 6,
  format: 'text',
  names: ['注册码', '接口注册码'],
  hint: {
    zh: '客至邮件回复',
    en: 'Comes in the answer to the e-mail',
  },
} satisfies Fact;
