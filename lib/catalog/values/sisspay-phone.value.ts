import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'sisspay-phone',
  title: { zh: '思迅Pay 服务商电话', en: 'Telephone of the 思迅Pay provider' },
  chapter: 4,
  source: '第四章第 3 条，「公众号或小程序appid」旁的文字',
  status: 'guide',
  policy: 'exact',
  format: 'phone',
  content: '0755-26520764',
  remark: {
    zh: 'appid 超过 5 个时先请对方手动删除',
    en: 'Call before a sixth appid: they remove one by hand',
  },
} satisfies Value;
