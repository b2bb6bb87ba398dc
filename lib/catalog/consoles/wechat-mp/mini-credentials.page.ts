import type { Page } from '../../../domain/page.ts';

/** 开发管理 › 开发设置 › 开发者ID of a mini program: its AppID, and how it stands with its AppSecret. Nothing is ever pressed here. */
export const page = {
  id: 'wechat-mp/mini-credentials',
  console: 'wechat-mp',
  title: '小程序开发设置',
  seen: 'address and cards in public code of 2023 to 2026; what the row AppSecret says when it is frozen is not certain',
  way: { address: '/wxamp/devprofile/get_profile?token={token}&lang=zh_CN' },
  proof: {
    path: '^/wxamp/',
    labels: ['AppID(小程序ID)', 'AppSecret(小程序密钥)'],
  },
  fields: {},
  captures: {
    appId: { label: ['AppID(小程序ID)'], fact: 'miniAppId', pattern: '(wx[0-9a-f]{16})' },
    appSecret: {
      label: ['AppSecret(小程序密钥)'],
      fact: 'miniAppSecret',
      secret: true,
      pattern: '^([0-9a-fA-F]{32})$',
      states: [
        { text: '未生成', says: 'secret_off' },
        { text: '未启用', says: 'secret_off' },
        { text: '冻结', says: 'secret_frozen' },
      ],
      absent: 'secret_hidden',
    },
  },
} satisfies Page;
