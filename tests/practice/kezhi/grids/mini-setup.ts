import { miniSetup } from '../forms/mini-setup.ts';
import type { GridPage } from '../grid-page.ts';

/** Guide, chapter 2: 微信管理 › 小程序配置. */
export const miniSetupGrid = {
  id: 'mini-setup',
  title: '小程序配置',
  head: '<p class="tip">说明: 客至小程序提供会员支付码、券包、套餐等功能。部署流程: 1.在微信公众号申请小程序；2.填写小程序AppId和访问域名进行绑定；3.完成后即可在商户端配置链接或在微信中查看。</p>',
  columns: [
    { field: 'name', title: '小程序名称', frozen: true, width: 130 },
    { field: 'appId', title: 'AppId', width: 160 },
    { field: 'appSecret', title: 'AppSecret', width: 230 },
    { field: 'changedAt', title: '修改时间', width: 140 },
    { field: 'changedBy', title: '修改人', width: 110 },
    { field: 'state', title: '状态', width: 70 },
  ],
  toolbar: [
    { text: '编辑', act: 'edit', needsRow: true },
    { text: '启用', act: 'enable', needsRow: true },
    { text: '停用', act: 'disable', needsRow: true },
  ],
  dialog: miniSetup,
} as const satisfies GridPage;
