import type { Console } from '../../../domain/console.ts';

/** 微信开发者平台. Since 2025-12-01 the developer settings of 服务号 and 公众号 live here. */
export const vendor = {
  id: 'wechat-dev',
  title: '微信开发者平台',
  hosts: ['developers.weixin.qq.com'],
  home: 'https://developers.weixin.qq.com/platform/',
  kits: ['weui', 'native'],
  identity: [{ fact: 'appId', from: 'url', at: '/console/product/mp/(wx[0-9a-f]{16})' }],
  signedOut: { texts: ['扫码登录', '登录超时', '请重新登录'], css: [] },
} satisfies Console;
