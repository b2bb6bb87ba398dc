import { vendor } from '../../../../lib/catalog/consoles/kezhi/console.ts';
import { page } from '../../../../lib/catalog/consoles/kezhi/store-sync.page.ts';
import { kezhiPage } from '../consoles/kezhi.ts';
import type { Visit } from '../visit.ts';

export const storeSync: Visit = {
  vendor,
  page,
  facts: {
    sissVersion: 'issbakev8_运通',
    syncDatabaseUrl: '180.97.80.183',
    syncDatabaseName: 'scdt',
    syncDatabaseUser: 'kezhi_sync',
    syncDatabasePassword: 'kX4mZq-口令 & <8822>',
    orderSyncIp: 'erp.leshikezhi.example',
  },
  goThere: (person) => kezhiPage(person, '系统设置', '门店同步参数设置', 'form.settings [name=dbType]'),
};
