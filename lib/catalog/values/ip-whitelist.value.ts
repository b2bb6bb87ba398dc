import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'ip-whitelist',
  title: { zh: 'IP 白名单', en: 'IP whitelist' },
  chapter: 1,
  source: '第一章第 3 条，配置IP白名单',
  status: 'guide',
  policy: 'include',
  format: 'ip-or-cidr',
  content: ['49.4.24.68', '119.3.192.43', '119.3.245.154', '119.3.246.34'],
} satisfies Value;
