import type { Fact } from '../../domain/fact.ts';

export const fact = {
  id: 'templateState',
  title: { zh: '模板消息状态', en: 'State of template messages' },
  chapter: 3,
  format: 'text',
  hint: {
    zh: '公众平台 › 模板消息；审核通过后是「已开通」',
    en: '公众平台 › 模板消息; 「已开通」 once the review is over',
  },
} satisfies Fact;
