import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'sheet-database-user',
  title: { zh: '推送程序数据库用户名', en: 'Database user of the push program' },
  chapter: 7,
  source: '第七章第 1 条截图',
  status: 'guide',
  policy: 'exact',
  format: 'text',
  content: 'sa',
  remark: {
    zh: 'sa 是数据库的最高权限账号，建议改用专门的账号',
    en: 'sa is the most powerful account of the database; a dedicated one is better',
  },
  weak: true,
} satisfies Value;
