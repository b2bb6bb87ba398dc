import type { Fact } from '../../domain/fact.ts';

export const fact = {
  id: 'accountSubject',
  title: { zh: '公众号主体', en: 'Subject of the official account' },
  chapter: 1,
  format: 'text',
  hint: {
    zh: '账号详情 › 主体信息；应与营业执照一致',
    en: '账号详情 › 主体信息; it should equal the business licence',
  },
} satisfies Fact;
