import type { Page } from '../../../domain/page.ts';

/** What a save of the IP whitelist answers on either site (public code of the older mp dialog, until 2025-11). */
export const IP_ANSWERS = [
  { text: '存在重复ip', says: 'ip_duplicate' },
  // Codes 280006, 280007, 280004 and 280005/280008 of the server.
  { text: '存在无效的ip', says: 'ip_invalid' },
  { text: '长度设置超过限制', says: 'ip_too_many' },
  { text: '无效的扫码', says: 'scan_invalid' },
  { text: '未扫码确认', says: 'scan_missing' },
  // Somebody else scanned: WeChat sends the admin an application that ends after 30 minutes.
  { text: '已发送操作申请', says: 'scan_stranger' },
] satisfies NonNullable<Page['save']>['refused'];
