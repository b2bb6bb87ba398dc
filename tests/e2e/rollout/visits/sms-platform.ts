import { vendor } from '../../../../lib/catalog/consoles/kezhi/console.ts';
import { page } from '../../../../lib/catalog/consoles/kezhi/sms-platform.page.ts';
import { kezhiPage } from '../consoles/kezhi.ts';
import { SMS_SIGN_IN } from '../consoles/sms.ts';
import type { Visit } from '../visit.ts';

export const smsPlatform: Visit = {
  vendor,
  page,
  facts: { smsPassword: SMS_SIGN_IN.password },
  goThere: (person) => kezhiPage(person, '系统设置', '短信平台设置', 'form.settings [name=platformType]'),
};
