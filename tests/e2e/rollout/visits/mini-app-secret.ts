import { vendor } from '../../../../lib/catalog/consoles/wechat-mp/console.ts';
import { page } from '../../../../lib/catalog/consoles/wechat-mp/mini-app-secret.page.ts';
import { newMiniSecretShown, shutDialog } from '../consoles/wechat.ts';
import type { Visit } from '../visit.ts';

/** Not again: a new secret would end the one that Kezhi has by now. */
export const miniAppSecret: Visit = {
  vendor,
  page,
  purpose: 'capture',
  facts: {},
  once: true,
  leave: shutDialog,
  goThere: newMiniSecretShown,
};
