import type { Console } from '../../../domain/console.ts';

/**
 * 微信公众平台. One account per browser session; the token in its addresses changes with every sign-in. The path tells which kind of
 * account is signed in: mini programs have all their pages under /wxamp/ (public code of 2026), official accounts have none there.
 */
export const vendor = {
  id: 'wechat-mp',
  title: '微信公众平台',
  hosts: ['mp.weixin.qq.com'],
  home: 'https://mp.weixin.qq.com/',
  kits: ['weui', 'native'],
  identity: [
    // 账号详情 › 注册信息
    { fact: 'originalId', from: 'label', at: '原始ID', pattern: '(gh_[0-9a-zA-Z]+)' },
    // The account's name at the top of every page, the only sign on 功能设置.
    { fact: 'accountName', from: 'css', at: '.weui-desktop-account__info', under: '^/(?!wxamp/)' },
    { fact: 'miniName', from: 'css', at: '.weui-desktop-account__info', under: '^/wxamp/' },
    { fact: 'miniAppId', from: 'label', at: 'AppID(小程序ID)', pattern: '(wx[0-9a-f]{16})', under: '^/wxamp/' },
  ],
  // A QR code alone says nothing: confirming a change shows one too.
  signedOut: { path: '^/(\\?|$)', texts: ['扫码登录', '登录超时', '请重新登录'], css: [] },
} satisfies Console;
