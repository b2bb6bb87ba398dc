import type { Page } from '../../../domain/page.ts';

/** 基础信息: the AppID, and how it stands with the AppSecret, which WeChat never shows again. Nothing is ever pressed here. */
export const page = {
  id: 'wechat-dev/credentials',
  console: 'wechat-dev',
  title: '基础信息',
  seen: 'public code and documentation of 2026; what the row AppSecret says when it is frozen is not certain',
  way: { address: '/console/product/mp/{appId}?tab1=basicInfo&tab2=dev' },
  proof: {
    path: '^/console/product/mp/wx',
    labels: ['AppID', 'AppSecret'],
  },
  fields: {},
  captures: {
    appId: { label: ['AppID', 'AppID(应用ID)'], fact: 'appId', pattern: '(wx[0-9a-f]{16})' },
    originalId: { label: ['原始ID'], fact: 'originalId', pattern: '(gh_[0-9a-zA-Z]+)' },
    appSecret: {
      label: ['AppSecret'],
      fact: 'appSecret',
      secret: true,
      pattern: '^([0-9a-fA-F]{32})$',
      states: [
        { text: '未启用', says: 'secret_off' },
        { text: '冻结', says: 'secret_frozen' },
      ],
      absent: 'secret_hidden',
    },
  },
} satisfies Page;
