import type { Fact } from '../../domain/fact.ts';

export const fact = {
  id: 'orderSyncIp',
  title: { zh: '订单同步公网 IP 或域名', en: 'Public IP or domain for order sync' },
  chapter: 7,
  format: 'host-or-ip',
  names: ['订单同步IP'],
  hint: {
    zh: '思迅服务器的公网地址，须开通 8822 端口',
    en: 'Public address of the 思迅 server; port 8822 must be open',
  },
} satisfies Fact;
