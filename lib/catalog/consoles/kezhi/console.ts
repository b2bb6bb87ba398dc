import type { Console } from '../../../domain/console.ts';

/**
 * 易会员商户端. Its host differs per deployment and is configured by the user; the two domains count by default.
 * How it shows whose it is was never seen live: the sign-in asks for 商户编码, and the guide's grids name users as `LSKZ_admin`.
 */
export const vendor = {
  id: 'kezhi',
  title: '易会员商户端',
  hosts: [],
  domains: ['51kezhi.cn', '51kezhi.com'],
  notDomains: ['m.51kezhi.cn', 'm.51kezhi.com'],
  kits: ['easyui', 'native'],
  identity: [
    { fact: 'merchantCode', from: 'label', at: '商户编码' },
    { fact: 'merchantCode', from: 'css', at: '.user-info', pattern: '([A-Za-z0-9]+)_[A-Za-z0-9]+' },
  ],
  signedOut: { texts: ['用户登录', '登录超时', '请重新登录'], css: ['input[placeholder*="商户编码"]'] },
} satisfies Console;
