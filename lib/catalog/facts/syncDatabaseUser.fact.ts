import type { Fact } from '../../domain/fact.ts';

export const fact = {
  id: 'syncDatabaseUser',
  title: { zh: '思迅数据库用户名', en: '思迅 database user' },
  chapter: 7,
  format: 'text',
  names: ['数据库用户名', '数据库用户', '数据库账号'],
} satisfies Fact;
