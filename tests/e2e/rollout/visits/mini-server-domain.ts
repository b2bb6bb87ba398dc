import { vendor } from '../../../../lib/catalog/consoles/wechat-mp/console.ts';
import { page } from '../../../../lib/catalog/consoles/wechat-mp/mini-server-domain.page.ts';
import { miniProfilePage } from '../consoles/wechat.ts';
import type { Visit } from '../visit.ts';

export const miniServerDomain: Visit = {
  vendor,
  page,
  facts: {},
  scanFirst: '修改小程序域名',
  goThere: miniProfilePage,
};
