import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'service-version',
  title: { zh: '服务版本', en: 'Service version' },
  chapter: 7,
  source: '第七章第 1 条截图',
  status: 'guide',
  policy: 'exact',
  format: 'text',
  content: '中台版',
  remark: {
    zh: '截图写作中台版，文字写作中台版本',
    en: 'The screenshot says 中台版, the text 中台版本',
  },
} satisfies Value;
