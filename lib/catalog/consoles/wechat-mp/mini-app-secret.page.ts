import type { Page } from '../../../domain/page.ts';

/**
 * The dialog in which the person makes or resets a mini program's AppSecret and WeChat shows the new one, once. The extension presses
 * nothing in it: it takes the secret when it is there and the person says so.
 */
export const page = {
  id: 'wechat-mp/mini-app-secret',
  console: 'wechat-mp',
  title: '小程序AppSecret',
  seen: 'the older mp dialog (until 2025-11) and official notes of 2026: title and where the secret stands in it are not certain, so it is told by its form',
  proof: {
    path: '^/wxamp/',
    dialog: ['重置AppSecret', '生成AppSecret', '启用AppSecret', '查看AppSecret', '重置AppSecret(小程序密钥)', 'AppSecret(小程序密钥)'],
    labels: [],
  },
  fields: {},
  captures: {
    appSecret: {
      label: ['AppSecret'],
      fact: 'miniAppSecret',
      where: 'area',
      secret: true,
      pattern: '^([0-9a-fA-F]{32})$',
      states: [{ text: '已发送操作申请', says: 'secret_stranger' }],
      absent: 'secret_not_yet',
    },
  },
} satisfies Page;
