import type { Page } from '../../../domain/page.ts';
import { IP_ANSWERS } from './ip-answers.ts';

/**
 * 基础信息 › 开发密钥 › API IP白名单. The whole list is replaced by a save, one address or CIDR a line, about ten minutes to take effect;
 * the account's admin scans before WeChat saves it.
 */
export const page = {
  id: 'wechat-dev/ip-whitelist',
  console: 'wechat-dev',
  title: 'API IP白名单',
  seen: 'public code of 2026 for the developer platform, the older mp dialog (until 2025-11) for the answers; dialog title and scan texts are not certain',
  way: { address: '/console/product/mp/{appId}?tab1=basicInfo&tab2=dev' },
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
    refused: IP_ANSWERS,
    scan: {
      shown: ['扫码验证', '微信扫码'],
      rejected: ['已拒绝', '已取消'],
      expired: ['已过期', '已失效'],
    },
    after: 'dialog-shuts',
  },
} satisfies Page;
