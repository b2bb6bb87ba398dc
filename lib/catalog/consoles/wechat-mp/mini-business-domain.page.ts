import type { Page } from '../../../domain/page.ts';
import { MINI_ANSWERS } from './mini-answers.ts';

/**
 * 开发设置 › 业务域名: rows that grow, and the link to the file that every domain must serve before WeChat saves it, so
 * 小程序业务域名鉴权证书 at Kezhi comes first. The page itself lists what is set.
 */
export const page = {
  id: 'wechat-mp/mini-business-domain',
  console: 'wechat-mp',
  title: '小程序业务域名',
  seen: 'dialog and rows in public code of 2023; that the scan comes first, and the texts of the answers, are not certain',
  way: { address: '/wxamp/devprofile/get_profile?token={token}&lang=zh_CN' },
  proof: {
    path: '^/wxamp/',
    dialog: ['配置业务域名', '修改业务域名'],
    labels: ['域名1'],
  },
  opener: { row: ['业务域名'], press: ['开始配置', '修改'], before: { dialog: ['身份确认', '身份验证', '扫码验证'] } },
  fields: {
    domains: {
      label: ['域名1'],
      control: 'rows',
      shown: { label: ['业务域名'], pattern: '[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+' },
    },
  },
  captures: {
    verifyFile: {
      label: ['校验文件'],
      fact: 'miniVerifyFile',
      where: 'area',
      file: true,
      pattern: '^(\\d{1,20}\\.txt)$',
      optional: true,
    },
  },
  save: {
    button: ['保存'],
    press: 'safe',
    success: ['保存成功', '提交成功', '设置成功', '修改成功'],
    refused: MINI_ANSWERS,
    after: 'dialog-shuts',
  },
} satisfies Page;
