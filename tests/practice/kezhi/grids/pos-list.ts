import type { GridPage } from '../grid-page.ts';

/** Guide, chapter 8: 门店业务 › POS机信息管理. */
export const posListGrid = {
  id: 'pos-list',
  title: 'POS机信息管理',
  head: `<div class="query-bar"><label>POS机编码：</label><input class="easyui-textbox" name="qCode" style="width:130px" data-options=""> <label>所属门店：</label><input class="easyui-textbox" name="qStore" style="width:130px" data-options=""> <a href="javascript:;" class="easyui-linkbutton">查询</a></div>`,
  columns: [
    { field: 'code', title: 'POS机编码', frozen: true, width: 90 },
    { field: 'name', title: 'POS机名称', frozen: true, width: 100 },
    { field: 'store', title: '所属门店', width: 100 },
    { field: 'storeCode', title: '所属门店编码', width: 90 },
    { field: 'key', title: '密钥', width: 200 },
    { field: 'createdBy', title: '创建人', width: 130 },
    { field: 'createdAt', title: '创建日期', width: 140 },
    { field: 'changedBy', title: '修改人', width: 130 },
    { field: 'changedAt', title: '修改日期', width: 140 },
  ],
  toolbar: [
    { text: '新增', act: 'add-till' },
    { text: '编辑', act: 'edit-till', needsRow: true },
    { text: '删除', act: 'delete-till', needsRow: true },
  ],
} as const satisfies GridPage;
