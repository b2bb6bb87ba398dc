import type { Page } from '../../../domain/page.ts';

/** 账号设置 › 账号详情: who the official account is. Nothing is ever written here. */
export const page = {
  id: 'wechat-mp/account',
  console: 'wechat-mp',
  title: '账号详情',
  seen: 'public code of 2026 labelled as the current setting page; the order of the rows is not certain',
  way: { address: '/cgi-bin/settingpage?t=setting/index&action=index&token={token}&lang=zh_CN' },
  proof: {
    path: '^/cgi-bin/settingpage\\?(.*&)?action=index(&|$)',
    labels: ['名称', '主体信息', '原始ID'],
  },
  fields: {},
  captures: {
    name: { label: ['名称'], fact: 'accountName' },
    subject: { label: ['主体信息'], fact: 'accountSubject' },
    verified: { label: ['认证情况'], fact: 'accountVerified' },
    // Still shown here beside the developer platform; any text is taken, so that its format can say what is wrong with it.
    appId: { label: ['开发者ID(AppID)', 'AppID(应用ID)', 'AppID'], fact: 'appId', optional: true },
    originalId: { label: ['原始ID'], fact: 'originalId', pattern: '(gh_[0-9a-zA-Z]+)' },
  },
} satisfies Page;
