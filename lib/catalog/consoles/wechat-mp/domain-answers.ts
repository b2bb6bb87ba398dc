import type { Page } from '../../../domain/page.ts';

/** What the three domain dialogs answer to a save, by the codes of mp.weixin.qq.com's own front end (public code, 2016 to 2020). */
export const DOMAIN_ANSWERS = [
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
  // The one-input popup of 2017: its own check, and code 10302.
  { text: '输入框内容不能为空', says: 'domain_none' },
  { text: '存在安全风险', says: 'domain_risky' },
] satisfies NonNullable<Page['save']>['refused'];
