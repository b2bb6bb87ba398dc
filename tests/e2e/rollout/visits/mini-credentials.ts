import { vendor } from '../../../../lib/catalog/consoles/wechat-mp/console.ts';
import { page } from '../../../../lib/catalog/consoles/wechat-mp/mini-credentials.page.ts';
import { miniProfilePage } from '../consoles/wechat.ts';
import type { Visit } from '../visit.ts';

export const miniCredentials: Visit = {
  vendor,
  page,
  purpose: 'capture',
  facts: {},
  goThere: miniProfilePage,
};
