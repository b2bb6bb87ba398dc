import type { Page } from '../../../domain/page.ts';
import { IP_ANSWERS } from '../wechat-dev/ip-answers.ts';

/**
 * 基本配置 › IP白名单 as mp.weixin.qq.com had it until 2025-11: a dialog shows the list, 修改 in it leads to the text area, one address a line.
 * The whole list is replaced by a save, after the scan of the account's admin.
 */
export const page = {
  id: 'wechat-mp/ip-whitelist',
  console: 'wechat-mp',
  title: 'IP白名单',
  seen: "public code of mp.weixin.qq.com's own front end (2016 to 2020); moved to the developer platform on 2025-12-01; the text area's label is not certain",
  way: { address: '/advanced/advanced?action=dev&t=advanced/dev&token={token}&lang=zh_CN' },
  proof: {
    path: '^/advanced/advanced\\?(.*&)?action=dev(&|$)',
    dialog: ['IP白名单设置'],
    labels: ['IP白名单'],
  },
  opener: { row: ['IP白名单'], press: ['查看', '配置'], before: { dialog: ['查看IP白名单'], press: ['修改'] } },
  fields: {
    addresses: { label: ['IP白名单'], control: 'lines' },
  },
  save: {
    button: ['确认修改'],
    press: 'safe',
    success: ['设置成功'],
    refused: IP_ANSWERS,
    scan: {
      shown: ['可用管理员微信号扫码验证', '扫码验证'],
      rejected: ['已拒绝', '已取消'],
      expired: ['已过期', '已失效'],
    },
    after: 'dialog-shuts',
  },
} satisfies Page;
