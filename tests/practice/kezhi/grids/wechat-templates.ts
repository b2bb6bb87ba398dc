import type { GridPage } from '../grid-page.ts';

/** Guide, chapter 3: 系统设置 › 微信模板消息. */
export const wechatTemplatesGrid = {
  id: 'wechat-templates',
  title: '微信模板消息',
  head: `<div class="query-bar">查询: 客至功能ID <input class="easyui-textbox" name="qId" data-options="" style="width:110px"> 客至功能名称 <input class="easyui-textbox" name="qName" data-options="" style="width:130px">
<a href="javascript:;" class="easyui-linkbutton">查询</a> <a href="javascript:;" class="easyui-linkbutton">收起</a></div><p class="tip">温馨提示: 确保微信服务号设置与模板ID配置正确,才能成功发送模板消息</p>`,
  columns: [
    { field: 'id', title: '客至功能ID', frozen: true, width: 70 },
    { field: 'name', title: '客至功能名称', frozen: true, width: 180 },
    { field: 'number', title: '微信模板编号', width: 120 },
    { field: 'title', title: '微信模板标题', width: 100 },
    { field: 'templateId', title: '微信模板ID', width: 300 },
    { field: 'sample', title: '样例', width: 160 },
    { field: 'first', title: 'first', width: 120 },
    { field: 'remark', title: 'remark', width: 120 },
    { field: 'changedBy', title: '修改人', width: 70 },
    { field: 'changedAt', title: '修改时间', width: 110 },
    { field: 'state', title: '状态', width: 60 },
  ],
  toolbar: [
    { text: '编辑', act: 'edit-template', needsRow: true },
    { text: '启用', act: 'enable-template', needsRow: true },
    { text: '停用', act: 'disable-template', needsRow: true },
    { text: '批量设置广告', act: 'advertise' },
    { text: '模板同步', act: 'sync' },
  ],
} as const satisfies GridPage;
