import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'order-sync-port',
  title: { zh: '订单同步端口号', en: 'Order sync port' },
  chapter: 7,
  source: '第七章第 2 条，注意',
  status: 'guide',
  policy: 'exact',
  format: 'port',
  content: '8822',
  remark: {
    zh: '不可修改；思迅服务器须开通该端口',
    en: 'Not to be changed; the 思迅 server must open it',
  },
} satisfies Value;
