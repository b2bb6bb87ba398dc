import { storeList } from '../forms/store-list.ts';
import type { GridPage } from '../grid-page.ts';

/** 系统设置 › 门店信息管理, as far as the guide's chapter 9 shows it behind its dialog. */
export const storeListGrid = {
  id: 'store-list',
  title: '门店信息管理',
  columns: [
    { field: 'code', title: '门店编码', frozen: true, width: 80 },
    { field: 'name', title: '门店名称', frozen: true, width: 110 },
    { field: 'area', title: '省市区', width: 170 },
    { field: 'phone', title: '联系电话', width: 110 },
    { field: 'kind', title: '门店种类', width: 80 },
    { field: 'state', title: '状态', width: 70 },
    { field: 'createdBy', title: '创建人', width: 110 },
    { field: 'createdAt', title: '创建时间', width: 140 },
    { field: 'changedBy', title: '修改人', width: 110 },
  ],
  toolbar: [
    { text: '新增', act: 'add' },
    { text: '编辑', act: 'edit', needsRow: true },
    { text: '停用', act: 'stop-store', needsRow: true },
  ],
  dialog: storeList,
} as const satisfies GridPage;
