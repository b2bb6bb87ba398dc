import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'industry-primary',
  title: { zh: '主营行业', en: 'Primary industry' },
  chapter: 3,
  source: '第三章第 1 条，注明',
  status: 'guide',
  policy: 'exact',
  format: 'text',
  content: ['IT科技', '互联网|电子商务'],
} satisfies Value;
