import { vendor } from '../../../../lib/catalog/consoles/kezhi/console.ts';
import { page } from '../../../../lib/catalog/consoles/kezhi/wechat-setup.page.ts';
import { kezhiPage } from '../consoles/kezhi.ts';
import type { Visit } from '../visit.ts';

/** A picture of one grey dot stands for the account's QR code. */
const QR = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export const wechatSetup: Visit = {
  vendor,
  page,
  facts: {},
  files: { accountQr: { name: 'qrcode.png', base64: QR } },
  goThere: (person) => kezhiPage(person, '微信管理', '服务号&小程序设置', 'form.settings [name=accountType]'),
};
