import type { Fact } from '../../domain/fact.ts';

export const fact = {
  id: 'originalId',
  title: { zh: '微信原始ID', en: 'Original ID' },
  chapter: 1,
  format: 'original-id',
  names: ['原始ID', '公众号原始ID', 'gh_id'],
  hint: {
    zh: '账号详情 › 注册信息 › 原始ID，以 gh_ 开头',
    en: '账号详情 › 注册信息 › 原始ID, begins with gh_',
  },
} satisfies Fact;
