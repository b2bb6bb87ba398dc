import { storePay } from '../forms/store-pay.ts';
import type { GridPage } from '../grid-page.ts';

/** Guide, chapter 4: 门店业务 › 门店支付方式管理, inner tab 线上支付. */
export const storePayGrid = {
  id: 'store-pay',
  title: '门店支付方式管理',
  inner: ['基本设置', '线上支付'],
  columns: [
    { field: 'subMerchant', title: '思迅Pay子商户号', frozen: true, width: 130 },
    { field: 'directories', title: '安全目录', width: 220 },
    { field: 'appIds', title: '公众号或小程序appid', width: 180 },
    { field: 'storeNames', title: '适用门店', width: 140 },
    { field: 'remark', title: '备注', width: 80 },
    { field: 'changedBy', title: '操作人', width: 90 },
    { field: 'changedAt', title: '操作时间', width: 140 },
  ],
  toolbar: [
    { text: '新增', act: 'add' },
    { text: '编辑', act: 'edit', needsRow: true },
    { text: '删除', act: 'delete', needsRow: true },
  ],
  dialog: storePay,
} as const satisfies GridPage;
