import { vendor } from '../../../../lib/catalog/consoles/wechat-mp/console.ts';
import { page } from '../../../../lib/catalog/consoles/wechat-mp/mini-business-domain.page.ts';
import { miniProfilePage, shutDialog } from '../consoles/wechat.ts';
import type { Visit } from '../visit.ts';

/** The file with a number for a name, from the dialog of 业务域名. Once the domains are right the card opens it no more. */
export const miniVerifyFile: Visit = {
  vendor,
  page,
  purpose: 'capture',
  once: true,
  facts: {},
  scanFirst: '修改小程序域名',
  leave: shutDialog,
  goThere: miniProfilePage,
};
