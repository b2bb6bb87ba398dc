import { vendor } from '../../../../lib/catalog/consoles/wechat-mp/console.ts';
import { page } from '../../../../lib/catalog/consoles/wechat-mp/mini-business-domain.page.ts';
import { miniProfilePage, shutDialog } from '../consoles/wechat.ts';
import type { Visit } from '../visit.ts';

/** The domains are settled, and the mini program's file, saved at Kezhi by now, is fetched from them. Once proved the card asks no more. */
export const miniProbe: Visit = {
  vendor,
  page,
  purpose: 'probe',
  once: true,
  facts: {},
  decisions: { 'mini-business-domains': ['kzpro.m.51kezhi.cn'] },
  scanFirst: '修改小程序域名',
  probes: 'mini.verify-file',
  leave: shutDialog,
  goThere: miniProfilePage,
};
