import type { Page } from '../../../domain/page.ts';
import { MINI_ANSWERS } from './mini-answers.ts';

/**
 * 开发设置 › 服务器域名: the admin scans first, then the dialog comes, one box a kind, several addresses with `;` between. The page
 * itself lists what is set, so looking and proving need no scan. Once Kezhi publishes the code its platform's domains take over.
 */
export const page = {
  id: 'wechat-mp/mini-server-domain',
  console: 'wechat-mp',
  title: '服务器域名',
  seen: 'dialog and boxes in public code of 2023-11; that the scan comes first, and the texts of the answers, are not certain',
  way: { address: '/wxamp/devprofile/get_profile?token={token}&lang=zh_CN' },
  proof: {
    path: '^/wxamp/',
    dialog: ['配置服务器域名', '配置服务器信息', '修改服务器域名'],
    labels: ['request合法域名', 'socket合法域名'],
  },
  opener: { row: ['服务器域名'], press: ['开始配置', '修改'], before: { dialog: ['身份确认', '身份验证', '扫码验证'] } },
  fields: {
    request: {
      label: ['request合法域名'],
      control: 'chips',
      shown: { label: ['request合法域名'], pattern: 'https://[^\\s;；,，]+' },
    },
    socket: { label: ['socket合法域名'], control: 'chips' },
    upload: { label: ['uploadFile合法域名'], control: 'chips' },
    download: { label: ['downloadFile合法域名'], control: 'chips' },
  },
  notes: {
    savesLeft: { pattern: '本月(?:还可|剩余)修改(?:次数)?\\s*[：:]?\\s*(\\d+)' },
  },
  save: {
    button: ['保存并提交'],
    press: 'safe',
    success: ['保存成功', '提交成功', '设置成功', '修改成功'],
    refused: MINI_ANSWERS,
    after: 'dialog-shuts',
    costs: 'savesLeft',
  },
} satisfies Page;
