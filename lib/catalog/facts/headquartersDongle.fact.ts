import type { Fact } from '../../domain/fact.ts';

export const fact = {
  id: 'headquartersDongle',
  title: { zh: '思迅总部加密狗号', en: '思迅 headquarters dongle number' },
  chapter: 6,
  format: 'text',
  names: ['加密狗号', '加密狗', '总部加密狗号', '总部加密狗', '狗号'],
  hint: {
    zh: '单门店数据库提供什么，与渠道确认',
    en: 'For a single-store database ask the channel what to give',
  },
} satisfies Fact;
