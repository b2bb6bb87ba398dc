import type { Fact } from '../../domain/fact.ts';

export const fact = {
  id: 'syncDatabaseUrl',
  title: { zh: '思迅数据库公网 IP 或域名', en: 'Public IP or domain of the 思迅 database' },
  chapter: 7,
  format: 'host-or-ip',
  names: ['数据库地址', '数据库URL', '数据库IP', '公网IP'],
  hint: {
    zh: '不带端口；问商户的网络管理员',
    en: 'Without a port; ask the network admin of the merchant',
  },
} satisfies Fact;
