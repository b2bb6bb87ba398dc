import type { Fact } from '../../domain/fact.ts';

export const fact = {
  id: 'accountVerified',
  title: { zh: '公众号认证情况', en: 'Verification of the official account' },
  chapter: 1,
  format: 'text',
  hint: {
    zh: '账号详情 › 认证情况；须为已认证的服务号',
    en: '账号详情 › 认证情况; it must be a verified 服务号',
  },
} satisfies Fact;
