import type { Form } from '../form.ts';

/** The dialog behind 新增 in 门店信息管理 (guide, chapter 9), without the fields that say nothing here. */
export const storeList = {
  id: 'store-list',
  tab: '新增',
  button: '提交',
  rows: true,
  fields: [
    { name: 'code', label: '门店编码', kind: 'text', required: true },
    { name: 'name', label: '门店名称', kind: 'text', required: true },
    { name: 'phone', label: '联系电话', kind: 'text' },
    { name: 'address', label: '详细地址', kind: 'text' },
    { name: 'position', label: '微信显示地址', kind: 'map', help: '最后点击一下地图之后再提交' },
  ],
} as const satisfies Form;
