import { vendor } from '../../../../lib/catalog/consoles/kezhi/console.ts';
import { page } from '../../../../lib/catalog/consoles/kezhi/mini-setup.page.ts';
import { kezhiPage } from '../consoles/kezhi.ts';
import type { Visit } from '../visit.ts';

export const miniSetup: Visit = {
  vendor,
  page,
  facts: {},
  goThere: (person) => kezhiPage(person, '微信管理', '小程序配置', 'tr[datagrid-row-index="0"]'),
};
