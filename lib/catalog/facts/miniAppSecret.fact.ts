import type { Fact } from '../../domain/fact.ts';

export const fact = {
  id: 'miniAppSecret',
  title: { zh: '小程序 AppSecret', en: 'Mini program AppSecret' },
  chapter: 2,
  format: 'app-secret',
  secret: true,
  names: ['小程序密钥'],
  hint: {
    zh: '生成或重置后只显示一次',
    en: 'Shown once after it was made or reset',
  },
} satisfies Fact;
