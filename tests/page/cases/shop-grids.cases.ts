import { vendor } from '../../../lib/catalog/consoles/kezhi/console.ts';
import { page as posListPage } from '../../../lib/catalog/consoles/kezhi/pos-list.page.ts';
import { page as storeListPage } from '../../../lib/catalog/consoles/kezhi/store-list.page.ts';
import { STORE_ROWS, TILL_ROWS } from '../../practice/kezhi/grids/shop-rows.ts';
import type { PageCases } from './case.ts';
import { turned } from './given-kezhi.ts';
import { DETOUR_KEZHI } from './usual.ts';

/** The grids of Kezhi that are only read. */
const column = (field: string, rows = TILL_ROWS): string[] => rows.map((row) => row[field] ?? '');

const TILLS = { posCodes: column('code'), posStores: column('storeCode') };
const KEYS = { posKeys: column('key').join('\n') };

const posList: PageCases = {
  page: posListPage,
  vendor,
  where: { kezhi: 'pos-list' },
  mine: { merchantCode: 'LSKZ' },
  looks: [
    { name: 'frame', at: '/part/pos-list' },
    { name: 'inline', kezhi: { frames: 'inline' } },
  ],
  desired: {},
  held: ({ kezhi }) => kezhi.rows('pos-list'),
  cases: {
    right: {
      ...turned({ pageSize: 2 }),
      plans: { codes: 'take', stores: 'take', keys: 'take' },
      gathered: { outcome: 'captured', columns: { codes: TILLS.posCodes, stores: TILLS.posStores, keys: column('key') } },
    },
    'already-right': { known: { facts: TILLS, secrets: KEYS }, plans: { codes: 'keep', stores: 'keep', keys: 'keep' } },
    'partly-right': { known: { facts: TILLS }, plans: { codes: 'keep', stores: 'keep', keys: 'take' } },
    'foreign-kept': {
      is: 'a till the record knows and the grid does not',
      known: { facts: { posCodes: [...TILLS.posCodes, 'pos006'], posStores: TILLS.posStores }, secrets: { posKeys: 'another' } },
      plans: { codes: 'differs', stores: 'keep', keys: 'differs' },
    },
    ...DETOUR_KEZHI,
    'vendor-error': {
      is: 'the rows do not come',
      ...turned({ failRows: true }),
      plans: { codes: 'refuse', stores: 'refuse', keys: 'refuse' },
      gathered: { outcome: 'not-found' },
    },
    'changed-label': { ...turned({ rename: { 密钥: '授权码' } }), refused: { outcome: 'wrong-page', detail: '密钥' } },
  },
};

const STORES = { storeCodes: column('code', STORE_ROWS) };

const storeList: PageCases = {
  page: storeListPage,
  vendor,
  where: { kezhi: 'store-list' },
  mine: { merchantCode: 'LSKZ' },
  looks: [
    { name: 'inline', kezhi: { frames: 'inline' } },
    { name: 'frame', at: '/part/store-list' },
  ],
  desired: {},
  held: ({ kezhi }) => kezhi.rows('store-list'),
  cases: {
    right: {
      ...turned({ pageSize: 3 }),
      plans: { codes: 'take' },
      gathered: { outcome: 'captured', columns: { codes: STORES.storeCodes } },
    },
    'already-right': { known: { facts: STORES }, plans: { codes: 'keep' } },
    'partly-right': { doesNotApply: 'one column is all that is read' },
    'foreign-kept': { known: { facts: { storeCodes: ['001', '002'] } }, plans: { codes: 'differs' } },
    ...DETOUR_KEZHI,
    'vendor-error': {
      is: 'the rows do not come',
      ...turned({ failRows: true }),
      plans: { codes: 'refuse' },
      gathered: { outcome: 'not-found' },
    },
    'changed-label': { ...turned({ rename: { 门店名称: '店铺' } }), refused: { outcome: 'wrong-page', detail: '门店名称' } },
  },
};

/** The grids of Kezhi that are read into the record. */
export const SHOP_GRIDS: readonly PageCases[] = [posList, storeList];
