import type { Fact } from '../../domain/fact.ts';

export const fact = {
  id: 'syncDatabaseName',
  title: { zh: '思迅数据库名', en: '思迅 database name' },
  chapter: 6,
  format: 'database-name',
  names: ['数据库名', '数据库名称'],
  hint: {
    zh: 'issbakev8_运通 所需的 ?charset=gb18030 会自动补上',
    en: '?charset=gb18030, which issbakev8_运通 needs, is added by itself',
  },
} satisfies Fact;
