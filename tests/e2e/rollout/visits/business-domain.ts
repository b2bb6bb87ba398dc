import { page } from '../../../../lib/catalog/consoles/wechat-mp/business-domain.page.ts';
import { vendor } from '../../../../lib/catalog/consoles/wechat-mp/console.ts';
import { mpFunctionPage } from '../consoles/wechat.ts';
import type { Visit } from '../visit.ts';

export const businessDomain: Visit = {
  vendor,
  page,
  facts: {},
  goThere: mpFunctionPage,
};
