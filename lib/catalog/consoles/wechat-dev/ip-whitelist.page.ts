import type { Page } from '../../../domain/page.ts';

/**
 * 基础信息 › 开发密钥 › API IP白名单. The whole list is replaced by a save, one address or CIDR a line, about ten minutes to take effect;
 * the account's admin scans before WeChat saves it.
 */
export const page = {
  id: 'wechat-dev/ip-whitelist',
  console: 'wechat-dev',
  title: 'API IP白名单',
  seen: 'public code of 2026 for the developer platform, the older mp dialog (until 2025-11) for the answers; dialog title and scan texts are not certain',
  proof: {
    path: '^/console/product/mp/wx',
    dialog: ['API IP白名单', 'IP白名单设置', 'IP白名单'],
    labels: ['IP白名单'],
  },
  opener: { row: ['API IP白名单', 'IP白名单'], press: ['设置名单', '编辑', '配置', '修改'] },
  fields: {
    addresses: { label: ['IP白名单', 'API IP白名单'], control: 'lines' },
  },
  save: {
    button: ['确认修改'],
    press: 'safe',
    success: ['设置成功'],
    refused: [
      { text: '存在重复ip', says: 'ip_duplicate' },
      // Codes 280006, 280007, 280004 and 280005/280008 of the server.
      { text: '存在无效的ip', says: 'ip_invalid' },
      { text: '长度设置超过限制', says: 'ip_too_many' },
      { text: '无效的扫码', says: 'scan_invalid' },
      { text: '未扫码确认', says: 'scan_missing' },
      // Somebody else scanned: WeChat sends the admin an application that ends after 30 minutes.
      { text: '已发送操作申请', says: 'scan_stranger' },
    ],
    scan: {
      shown: ['扫码验证', '微信扫码'],
      rejected: ['已拒绝', '已取消'],
      expired: ['已过期', '已失效'],
    },
    after: 'dialog-shuts',
  },
} satisfies Page;
