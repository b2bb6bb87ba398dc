import type { Fact } from '../../domain/fact.ts';

export const fact = {
  id: 'oaPlatform',
  title: { zh: '公众号授权的客至平台', en: 'Kezhi platform the official account is authorized for' },
  chapter: 1,
  format: 'text',
  hint: {
    zh: '账号设置 › 授权管理 › 第三方平台名称里带客至的一行',
    en: '账号设置 › 授权管理, the row whose 第三方平台名称 holds 客至',
  },
} satisfies Fact;
