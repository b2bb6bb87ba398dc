import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'sisspay-phone',
  title: { zh: '思迅Pay 服务商电话', en: 'Telephone of the 思迅Pay provider' },
  chapter: 4,
  source: 'guide chapter 4, item 3, text beside 公众号或小程序appid',
  status: 'guide',
  policy: 'exact',
  format: 'phone',
  content: '0755-26520764',
  remark: {
    zh: 'appid 超过 5 个时先请对方手动删除',
    en: 'Call before a sixth appid: they remove one by hand',
  },
} satisfies Value;
