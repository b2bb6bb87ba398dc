import { escapeHtml } from '../../answers.ts';
import type { KezhiKnobs } from '../knobs.ts';
import { HOME, MENUS } from '../menu.ts';
import type { PracticeMerchant } from '../merchants.ts';

/** The frame around everything: header with whose console it is, left menu, tabs; the client opens the first tabs. */
export function shellPage(merchant: PracticeMerchant, knobs: KezhiKnobs): string {
  const shown = knobs.shows ?? { merchantCode: merchant.code, name: merchant.name };
  const menu = MENUS.map(({ id, title }) => `<li class="menu-item" data-page="${id}"><span class="menu-icon"></span>${title}<i>›</i></li>`);
  const setup = {
    home: HOME,
    pages: [...MENUS, ...MENUS.flatMap(({ tiles }) => tiles)],
    frames: knobs.frames,
    background: knobs.background,
  };
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>客至易会员商户端</title>
<link rel="stylesheet" href="/_practice/kezhi/client/style/shell.css"><link rel="stylesheet" href="/_practice/kezhi/client/style/kit.css"></head>
<body class="shell"><div class="header"><div class="brand"><span class="logo">kezhi</span> 客至</div>
<div class="header-user">商户编码：<b>${escapeHtml(shown.merchantCode)}</b> · <span class="merchant-name">${escapeHtml(shown.name)}</span>
<span class="user-info">${escapeHtml(shown.merchantCode)}_${merchant.account}(管理员)</span>
<a href="javascript:;" class="change-password">修改密码</a><a href="/logout">退出</a></div></div>
<div class="west"><div class="west-title">${escapeHtml(shown.name)}</div><ul class="menu">${menu.join('')}</ul></div>
<div class="center"><div class="tabs-container"><div class="tabs-header"><div class="tabs-scroller-left" style="display:none"></div><div class="tabs-scroller-right" style="display:none"></div>
<div class="tabs-wrap"><ul class="tabs"></ul></div></div><div class="tabs-panels"></div></div></div>
<div class="easyui-dialog" title="修改密码" data-name="change-password" data-options="&quot;closed&quot;:true">
<table class="form-table"><tr><td class="label">账号：</td><td><input class="easyui-textbox" name="userAccount" data-options="&quot;required&quot;:true"></td></tr>
<tr><td class="label">密码：</td><td><input class="easyui-passwordbox" name="userPassword" data-options="&quot;required&quot;:true"></td></tr></table>
<div class="dialog-buttons"><a href="javascript:;" class="easyui-linkbutton" data-close>确定</a><a href="javascript:;" class="easyui-linkbutton" data-close>取消</a></div></div>
<script type="application/json" id="setup">${JSON.stringify(setup)}</script>
<script type="module" src="/_practice/kezhi/client/shell.ts"></script></body></html>`;
}
