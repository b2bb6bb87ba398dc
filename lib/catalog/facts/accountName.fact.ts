import type { Fact } from '../../domain/fact.ts';

export const fact = {
  id: 'accountName',
  title: { zh: '公众号名称', en: 'Official account name' },
  chapter: 1,
  format: 'text',
  hint: {
    zh: '微信公众平台 › 设置与开发 › 账号设置 › 账号详情 › 名称',
    en: 'WeChat mp › 账号设置 › 账号详情 › 名称',
  },
} satisfies Fact;
