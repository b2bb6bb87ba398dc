import type { Row } from '../grid-page.ts';

/** The tills of the practice merchant, as the guide's screenshot draws them; their keys are the practice's own. */
export const TILL_ROWS: readonly Row[] = ['005', '004', '003', '002', '001'].map((number) => ({
  code: `pos${number}`,
  name: number === '001' ? 'pos001号机' : `pos${number}`,
  store: number === '005' ? '雨花台店' : '总部门店',
  storeCode: number === '005' ? '002' : '001',
  key: `cHJhY3RpY2UtMD${number}ta2V5==`,
  createdBy: 'LSKZ_admin(管理员)',
  createdAt: '2019-07-25 16:13:24',
  changedBy: 'LSKZ_admin(管理员)',
  changedAt: '2019-07-25 16:13:24',
}));

/** The stores of the practice merchant; the tree of 线上支付 has the same. */
export const STORE_ROWS: readonly Row[] = [
  ['001', '总部门店'],
  ['002', '雨花台店'],
  ['003', '鼓楼 1912店'],
  ['004', '常州武进店'],
].map(([code = '', name = '']) => ({
  ...{ code, name, area: '江苏省-南京市-雨花台区', phone: '025-52400000', kind: '直营店', state: '已启用' },
  ...{ createdBy: 'LSKZ_admin', createdAt: '2019-07-24 14:15:55', changedBy: 'LSKZ_admin' },
}));
