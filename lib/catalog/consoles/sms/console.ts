import type { Console } from '../../../domain/console.ts';

/** 助通 SMS portal. No public trace of its pages: only the sign-in (with an image code) is known. */
export const vendor = {
  id: 'sms',
  title: '助通短信平台',
  hosts: ['mix2.zthysms.com'],
  domains: ['zthysms.com'],
  home: 'https://mix2.zthysms.com/login',
  kits: ['native'],
  identity: [{ fact: 'smsAccount', from: 'label', at: '账号' }],
  signedOut: { path: '^/login', texts: ['登录超时', '请重新登录'], css: [] },
} satisfies Console;
