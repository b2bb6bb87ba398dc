import { page } from '../../../lib/catalog/consoles/kezhi/store-sync.page.ts';
import type { PageCases } from './case.ts';
import { seeded, turned } from './given-kezhi.ts';
import { inFrame, inline, kezhiForm, refuses } from './kezhi-form.ts';
import { DETOUR_KEZHI, SAVED } from './usual.ts';

const SYNC = {
  同步ERP版本: 'issbakev8_运通',
  数据库: 'SqlSever数据库',
  数据库URL: '180.97.80.183',
  端口号: '33433',
  数据库名: 'scdt?charset=gb18030',
  数据库用户名: 'kezhi_sync',
  数据库密码: 'S3cret·口令',
  订单同步IP: 'erp.leshi.example',
  订单同步端口号: '8822',
  订单同步数据库名: '/dataservice/syncorder',
};

/** 门店同步参数设置. */
export const storeSync: PageCases = {
  ...kezhiForm('store-sync'),
  page,
  looks: [inFrame('store-sync'), inline('inline, plain', { kit: 'plain' })],
  desired: {
    erpVersion: { set: 'issbakev8_运通' },
    databaseKind: { set: 'SqlSever数据库' },
    databaseUrl: { set: '180.97.80.183' },
    databasePort: { set: '33433' },
    databaseName: { set: 'scdt?charset=gb18030' },
    databaseUser: { set: 'kezhi_sync' },
    databasePassword: { set: 'S3cret·口令' },
    orderIp: { set: 'erp.leshi.example' },
    orderPort: { set: '8822' },
    orderDatabase: { set: '/dataservice/syncorder' },
  },
  cases: {
    right: { says: SAVED, held: SYNC },
    'already-right': { ...seeded('store-sync', SYNC), right: 'all' },
    'partly-right': {
      ...seeded('store-sync', { ...SYNC, 端口号: '1433', 数据库名: 'scdt' }),
      right: Object.keys(page.fields).filter((field) => field !== 'databasePort' && field !== 'databaseName'),
      says: SAVED,
      held: SYNC,
    },
    'foreign-kept': { doesNotApply: 'every field of the page is ours' },
    ...DETOUR_KEZHI,
    'vendor-error': refuses('store-sync', SYNC),
    'changed-label': [
      {
        is: 'a field is called otherwise',
        ...turned({ rename: { 端口号: '映射端口' } }),
        of: 'databasePort',
        refused: { outcome: 'not-found' },
      },
      {
        is: 'and the query bar still calls it so',
        ...turned({ rename: { 端口号: '映射端口' }, queryBar: true }),
        of: 'databasePort',
        refused: { outcome: 'not-found' },
      },
      { is: 'a field is gone', ...turned({ drop: ['端口号'] }), of: 'databasePort', refused: { outcome: 'not-found' } },
      { is: 'a field is there twice', ...turned({ double: ['端口号'] }), of: 'databasePort', refused: { outcome: 'ambiguous' } },
    ],
  },
};
