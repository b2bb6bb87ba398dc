import { vendor } from '../../../../lib/catalog/consoles/kezhi/console.ts';
import { page } from '../../../../lib/catalog/consoles/kezhi/store-list.page.ts';
import { kezhiPage } from '../consoles/kezhi.ts';
import type { Visit } from '../visit.ts';

export const storeList: Visit = {
  vendor,
  page,
  purpose: 'capture',
  facts: {},
  goThere: (person) => kezhiPage(person, '系统设置', '门店信息管理', 'tr[datagrid-row-index="0"]'),
};
