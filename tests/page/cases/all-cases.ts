import { account } from './account.cases.ts';
import { appSecret } from './app-secret.cases.ts';
import { authorization } from './authorization.cases.ts';
import type { PageCases } from './case.ts';
import { credentials } from './credentials.cases.ts';
import { MINI_DOMAINS } from './mini.cases.ts';
import { miniAppSecret } from './mini-app-secret.cases.ts';
import { miniCredentials } from './mini-credentials.cases.ts';
import { miniSetup } from './mini-setup.cases.ts';
import { SHOP_GRIDS } from './shop-grids.cases.ts';
import { SMS } from './sms.cases.ts';
import { smsPlatform } from './sms-platform.cases.ts';
import { smsViaKezhi } from './sms-via-kezhi.cases.ts';
import { storePay } from './store-pay.cases.ts';
import { storeSync } from './store-sync.cases.ts';
import { templateApply } from './template-apply.cases.ts';
import { templateList } from './template-list.cases.ts';
import { templatePlugin } from './template-plugin.cases.ts';
import { templatePreview } from './template-preview.cases.ts';
import { templateStatus } from './template-status.cases.ts';
import { WECHAT_DOMAINS } from './wechat-domains.cases.ts';
import { wechatSetup } from './wechat-setup.cases.ts';
import { wechatTemplates } from './wechat-templates.cases.ts';
import { WHITELISTS } from './whitelists.cases.ts';

/** The pages of Kezhi and of the SMS portal. */
export const BACK_OFFICES: readonly PageCases[] = [
  smsPlatform,
  smsViaKezhi,
  storeSync,
  wechatSetup,
  miniSetup,
  storePay,
  wechatTemplates,
  ...SHOP_GRIDS,
  ...SMS,
];

/** The pages of WeChat that are written. */
export const WECHAT_WRITTEN: readonly PageCases[] = [...WECHAT_DOMAINS, ...WHITELISTS, ...MINI_DOMAINS];

/** The pages of WeChat that are read, and those of template messages. */
export const WECHAT_READ: readonly PageCases[] = [
  account,
  authorization,
  credentials,
  miniCredentials,
  appSecret,
  miniAppSecret,
  templateApply,
  templatePlugin,
  templateStatus,
  templateList,
  templatePreview,
];
