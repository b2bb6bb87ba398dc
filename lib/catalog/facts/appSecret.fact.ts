import type { Fact } from '../../domain/fact.ts';

export const fact = {
  id: 'appSecret',
  title: { zh: '公众号 AppSecret', en: 'Official account AppSecret' },
  chapter: 1,
  format: 'app-secret',
  secret: true,
  names: ['AppSecret', '公众号AppSecret', '应用密钥', '开发者密码'],
  hint: {
    zh: '重置后只显示一次；不要为了查看而重置，旧密钥会立即失效',
    en: 'Shown once after a reset; never reset it just to look: the old secret dies at once',
  },
} satisfies Fact;
