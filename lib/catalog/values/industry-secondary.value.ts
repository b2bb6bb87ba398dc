import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'industry-secondary',
  title: { zh: '副营行业', en: 'Secondary industry' },
  chapter: 3,
  source: '第三章第 1 条，注明',
  status: 'guide',
  policy: 'exact',
  format: 'text',
  content: ['IT科技', 'IT软件与服务'],
} satisfies Value;
