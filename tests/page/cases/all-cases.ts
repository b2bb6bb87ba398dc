import type { PageCases } from './case.ts';
import { KEZHI_FORMS } from './kezhi-forms.cases.ts';
import { KEZHI_GRIDS } from './kezhi-grids.cases.ts';
import { MINI_DOMAINS } from './mini.cases.ts';
import { SHOP_GRIDS } from './shop-grids.cases.ts';
import { SMS } from './sms.cases.ts';
import { TEMPLATES } from './templates.cases.ts';
import { WECHAT_ACCOUNT } from './wechat-account.cases.ts';
import { WECHAT_DOMAINS } from './wechat-domains.cases.ts';
import { WHITELISTS } from './whitelists.cases.ts';

/** The pages of Kezhi and of the SMS portal. */
export const BACK_OFFICES: readonly PageCases[] = [...KEZHI_FORMS, ...KEZHI_GRIDS, ...SHOP_GRIDS, ...SMS];

/** The pages of WeChat that are written. */
export const WECHAT_WRITTEN: readonly PageCases[] = [...WECHAT_DOMAINS, ...WHITELISTS, ...MINI_DOMAINS];

/** The pages of WeChat that are read, and those of template messages. */
export const WECHAT_READ: readonly PageCases[] = [...WECHAT_ACCOUNT, ...TEMPLATES];
