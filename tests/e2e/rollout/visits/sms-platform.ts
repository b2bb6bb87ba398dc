import { vendor } from '../../../../lib/catalog/consoles/kezhi/console.ts';
import { page } from '../../../../lib/catalog/consoles/kezhi/sms-platform.page.ts';
import { kezhiPage } from '../consoles/kezhi.ts';
import type { Visit } from '../visit.ts';

export const smsPlatform: Visit = {
  vendor,
  page,
  facts: { smsAccount: 'leshi_yx', smsPassword: 'Zt·9f3kQ "7x' },
  goThere: (person) => kezhiPage(person, '系统设置', '短信平台设置', 'platformType'),
};
