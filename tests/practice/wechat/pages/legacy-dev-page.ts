import type { SiteAnswer } from '../../site.ts';
import { type Html, html } from '../html.ts';
import { type MpVisit, mpLink, mpPage } from './mp-pages.ts';
import { skins } from './skins.ts';

/** 基本配置, until 2025-11. */
export const legacyDevPath = '/advanced/advanced?action=dev&t=advanced/dev';

/** 基本配置 with the IP whitelist in three panes: the list, the text area, the admin's code (consoles A2). */
export function legacyDevPage(visit: MpVisit): SiteAnswer {
  const { account, session } = visit;
  const { panel, row } = skins.legacy;
  const link = (text: string, id: string) => html`<a href="javascript:;" id="${id}">${text}</a>`;
  const rows = [
    row(html`开发者ID(AppID)`, html`${account.appId}`),
    row(html`开发者密码(AppSecret)`, html`已启用`, link('重置', 'js_resetkey')),
    row(
      html`IP白名单`,
      html`已设置 ${account.whitelist.length} 个`,
      link(account.whitelist.length > 0 ? '查看' : '配置', 'js_show_IP_whitelist'),
    ),
  ];
  const data = JSON.stringify({
    post: mpLink('/advanced/advanced?action=reset_appsecret_ip', session.token),
    whitelist: account.whitelist,
  });
  return mpPage(visit, '基本配置', html`<h2 class="weui-desktop-page__title">基本配置</h2>${panel('公众号开发信息', rows)}`, {
    before: html`<textarea id="js_cgi_data" style="display:none">${data}</textarea>`,
    after: whitelistBox(),
    scripts: ['legacy-whitelist'],
  });
}

function whitelistBox(): Html {
  const { dialog, button, field } = skins.legacy;
  const area = field(html`IP白名单`, () => html`<textarea id="js_IP_whitelist_input" class="frm_textarea" rows="8"></textarea>`);
  const body = html`<div class="js_preview_page"><div class="js_whitelist"></div></div>
<div class="js_setting_page js_edit"><p class="dialog__desc">一行一个IP，保存后整份名单以此处填写的内容为准</p>${area}<p id="js_IP_error_tip" class="frm_tips"></p></div>
<div class="js_safecheck_page safe_check js_scan" hidden><div class="qrcode_scan qrcode_scan_light"><div class="qrcode_wrp"><img class="qrcode js_qrcode" alt="" width="160" height="160"></div>
<p>可用管理员微信号扫码验证，同时支持非管理员微信号扫码申请，申请后需管理员验证。</p></div></div>`;
  const foot = html`<span class="js_preview_foot">${button('修改', 'primary', { mark: 'js_change' })}</span><span class="js_edit_foot">${button('确认修改', 'primary', { mark: 'js_confirm' })}</span>${button('关闭', 'default', { closes: true })}`;
  return dialog('查看IP白名单', body, foot, { name: 'whitelist' });
}
