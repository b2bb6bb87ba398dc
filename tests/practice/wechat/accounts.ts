import { type MiniSettings, practiceMini } from './mini-settings.ts';
import type { TemplateSettings } from './template-settings.ts';

/** The three domain dialogs of mp.weixin.qq.com › 功能设置. */
export type DomainKind = 'business' | 'js' | 'oauth';

/** One practice account (公众号, or 小程序 where it has `mini`) with all it holds. `secret`: whether an AppSecret exists and works. */
export interface Account {
  id: string;
  name: string;
  appId: string;
  originalId: string;
  /** 主体: the company the account belongs to. */
  subject: string;
  admin: string;
  secret: 'none' | 'set' | 'frozen';
  whitelist: string[];
  domains: Record<DomainKind, string[]>;
  /** Names of the third-party platforms that may act for the account. */
  platforms: string[];
  /** The one MP_verify file of the account, the same for all three dialogs; its content is the code in its name. */
  verifyCode: string;
  /** What a mini program has and an official account has not. */
  mini?: MiniSettings;
  /** 模板消息, once anything is known of it (templates.ts). */
  templates?: TemplateSettings;
}

/** `main` already holds half of the whitelist, an address of its own and a foreign domain; `other` is another merchant and holds nothing. */
export function practiceAccounts(): Account[] {
  return [
    {
      id: 'main',
      name: '乐食客至演示店',
      appId: 'wx5d1c7a90b3e24f68',
      originalId: 'gh_3f8a6c1d9e27',
      subject: '南京乐食客至餐饮管理有限公司',
      admin: '周*',
      secret: 'set',
      whitelist: ['203.0.113.7', '49.4.24.68', '119.3.192.43'],
      domains: { business: ['shop.leshikezhi.example'], js: [], oauth: [] },
      platforms: ['乐享排队助手'],
      verifyCode: '1z2Fb41PzAd7ciwc',
    },
    {
      id: 'other',
      name: '味佳轩总店',
      appId: 'wx8e02f4b67a1d93c5',
      originalId: 'gh_b07e52d4a918',
      subject: '苏州味佳轩餐饮有限公司',
      admin: '顾*',
      secret: 'none',
      whitelist: [],
      domains: { business: [], js: [], oauth: [] },
      platforms: [],
      verifyCode: 'UUVF4dYZ9fjEWSSG',
    },
    {
      id: 'mini',
      name: '乐食客至小程序',
      appId: 'wx7a31e9d04c5b82f6',
      originalId: 'gh_58c0d7e1b34a',
      subject: '南京乐食客至餐饮管理有限公司',
      admin: '周*',
      secret: 'set',
      whitelist: [],
      domains: { business: [], js: [], oauth: [] },
      platforms: [],
      verifyCode: '9c1f0be27ad64c35',
      mini: practiceMini(),
    },
  ];
}
