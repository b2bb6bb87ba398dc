import { vendor } from '../../../../lib/catalog/consoles/wechat-dev/console.ts';
import { page } from '../../../../lib/catalog/consoles/wechat-dev/ip-whitelist.page.ts';
import { devBasicPage } from '../consoles/wechat.ts';
import type { Visit } from '../visit.ts';

export const ipWhitelist: Visit = {
  vendor,
  page,
  facts: {},
  scan: '修改 API IP白名单',
  goThere: devBasicPage,
};
