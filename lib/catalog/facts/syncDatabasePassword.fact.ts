import type { Fact } from '../../domain/fact.ts';

export const fact = {
  id: 'syncDatabasePassword',
  title: { zh: '思迅数据库密码', en: '思迅 database password' },
  chapter: 7,
  format: 'secret',
  secret: true,
  names: ['数据库密码'],
  twin: { fact: 'syncDatabaseUser' },
} satisfies Fact;
