import type { Page } from '../../../domain/page.ts';

/**
 * 功能设置 › 业务域名: three slots, few saves a month. WeChat fetches MP_verify_….txt from every domain before it saves,
 * so 微信公众号鉴权证书 at Kezhi comes first.
 */
export const page = {
  id: 'wechat-mp/business-domain',
  console: 'wechat-mp',
  title: '业务域名',
  seen: "public code of mp.weixin.qq.com's own front end (2016 to 2020), row layout of 2026; whether a save needs a scan today is not known",
  proof: {
    path: '^/cgi-bin/settingpage\\?(.*&)?action=function(&|$)',
    dialog: ['业务域名'],
    labels: ['域名1', '域名2', '域名3'],
  },
  opener: { row: ['业务域名'], press: ['设置', '修改'] },
  fields: {
    domains: { label: ['域名1', '域名2', '域名3'], control: 'slots' },
  },
  notes: {
    savesLeft: { pattern: '本月剩余保存次数\\s*[：:]?\\s*(\\d+)' },
  },
  save: {
    button: ['保存'],
    // It costs one of the month's saves, which the card says first; a refusal costs none.
    press: 'safe',
    success: ['提交成功'],
    refused: [
      // The page's own checks.
      { text: '请至少填写一个域名', says: 'domain_none' },
      { text: '域名未修改', says: 'domain_unchanged' },
      { text: '域名或路径格式不正确', says: 'domain_form' },
      { text: '提交的路径长度超过最长限制', says: 'domain_path_long' },
      // 153002: 本月已修改三个业务域名，暂不支持修改。
      { text: '暂不支持修改', says: 'domain_month_used' },
      // 153011
      { text: '未查询到ICP备案', says: 'domain_icp' },
      // 21600n: 请填写…的二级域名
      { text: '的二级域名', says: 'domain_second_level' },
      // 21610n
      { text: '不允许使用短链域名', says: 'domain_short_link' },
      // 21620n, 21630n, 21640n
      { text: '请将文件MP_verify_', says: 'domain_file_missing' },
      { text: '内容与下载文件不符', says: 'domain_file_differs' },
      { text: '无法访问', says: 'domain_unreachable' },
    ],
    after: 'page-reloads',
    costs: 'savesLeft',
  },
} satisfies Page;
