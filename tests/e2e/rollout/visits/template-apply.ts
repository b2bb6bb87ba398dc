import { vendor } from '../../../../lib/catalog/consoles/wechat-mp/console.ts';
import { page } from '../../../../lib/catalog/consoles/wechat-mp/template-apply.page.ts';
import { templateApplyPage } from '../consoles/wechat.ts';
import type { Visit } from '../visit.ts';

/** Not again: the application can be changed once a month. */
export const templateApply: Visit = {
  vendor,
  page,
  facts: {},
  once: true,
  goThere: templateApplyPage,
};
