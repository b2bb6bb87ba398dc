import { vendor } from '../../../../lib/catalog/consoles/kezhi/console.ts';
import { page } from '../../../../lib/catalog/consoles/kezhi/pos-list.page.ts';
import { kezhiPage } from '../consoles/kezhi.ts';
import type { Visit } from '../visit.ts';

export const posList: Visit = {
  vendor,
  page,
  purpose: 'capture',
  facts: {},
  goThere: (person) => kezhiPage(person, '门店业务', 'POS机信息管理', 'tr[datagrid-row-index="0"]'),
};
