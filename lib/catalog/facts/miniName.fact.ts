import type { Fact } from '../../domain/fact.ts';

export const fact = {
  id: 'miniName',
  title: { zh: '小程序名称', en: 'Mini program name' },
  chapter: 2,
  format: 'text',
} satisfies Fact;
