import { vendor } from '../../../../lib/catalog/consoles/wechat-mp/console.ts';
import { page } from '../../../../lib/catalog/consoles/wechat-mp/template-list.page.ts';
import { templateListPage } from '../consoles/wechat.ts';
import type { Visit } from '../visit.ts';

export const templateList: Visit = {
  vendor,
  page,
  purpose: 'add',
  facts: {},
  decisions: { 'template-order-review': ['OPENTM205102209'] },
  // An account of before 2023 still has the old library.
  meanwhile: ({ wechat }) => wechat.set({ library: 'open' }),
  goThere: templateListPage,
};
