import type { Page } from '../../../domain/page.ts';

/** What a save of a mini program's domains answers, as far as its rules (https alone, ICP, 50 changes a month) are known; the words are not certain. */
export const MINI_ANSWERS = [
  { text: '不合法', says: 'mini_domain_form' },
  { text: 'ICP备案', says: 'domain_icp' },
  { text: '修改次数已用完', says: 'domain_month_used' },
  { text: '数量超过', says: 'mini_domain_many' },
  { text: '校验文件', says: 'domain_file_missing' },
  { text: '无法访问', says: 'domain_unreachable' },
  { text: '无效的扫码', says: 'scan_invalid' },
] satisfies NonNullable<Page['save']>['refused'];
