import type { Page } from '../../../domain/page.ts';

/**
 * The dialog in which the person resets or enables the AppSecret and WeChat shows the new one, once. The extension presses nothing in it:
 * it takes the secret when it is there and the person says so.
 */
export const page = {
  id: 'wechat-dev/app-secret',
  console: 'wechat-dev',
  title: '重置AppSecret',
  seen: 'the older mp dialog (until 2025-11) and public notes of 2026: title and where the secret stands in it are not certain, so it is told by its form',
  proof: {
    path: '^/console/product/mp/wx',
    dialog: ['重置AppSecret', '启用AppSecret', '查看AppSecret', '开发者密码设置', 'AppSecret'],
    labels: [],
  },
  fields: {},
  captures: {
    appSecret: {
      label: ['AppSecret'],
      fact: 'appSecret',
      where: 'area',
      secret: true,
      pattern: '^([0-9a-fA-F]{32})$',
      states: [{ text: '已发送操作申请', says: 'secret_stranger' }],
      absent: 'secret_not_yet',
    },
  },
} satisfies Page;
