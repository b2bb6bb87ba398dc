import type { Account } from '../accounts.ts';
import { type Html, html } from '../html.ts';
import { miniDomainKinds } from '../mini-settings.ts';
import { secretDialog } from './dev-dialogs.ts';
import { scanPane } from './scan-pane.ts';
import { popover } from './setting-row.ts';
import type { Skin } from './skins.ts';

/** The dialogs of 开发设置, hidden. `alive`: false draws look-alikes that stay hidden in the page. */
export function miniDialogs(skin: Skin, account: Account, fileHref: string, alive: boolean): Html {
  const named = (name: string) => (alive ? { name } : {});
  const close = skin.button('取消', 'default', { closes: true });
  const identity = skin.dialog(
    '身份确认',
    html`<div class="js_edit"></div>${scanPane()}`,
    html`<span class="js_edit_foot"></span>${close}`,
    named('identity'),
  );
  const servers = skin.dialog(
    '配置服务器域名',
    serverForm(account),
    html`${skin.button('保存并提交', 'primary', { mark: 'js_save' })}${close}`,
    {
      ...named('servers'),
      width: 760,
    },
  );
  const business = skin.dialog(
    '配置业务域名',
    businessForm(skin, account, fileHref),
    html`${skin.button('保存', 'primary', { mark: 'js_save' })}${close}`,
    {
      ...named('business'),
      width: 760,
    },
  );
  return html`${identity}${servers}${business}${alive && secretDialog()}`;
}

/** The kinds' boxes are edited in place, in the older markup in either skin (seen so in 2023). */
function serverForm({ mini }: Account): Html {
  const boxes = miniDomainKinds.map(
    (
      kind,
    ) => html`<div class="frm_control_group"><label class="frm_label">${kind}合法域名${kind === 'request' && popover('必须以https://开头')}</label>
<div class="frm_controls"><div class="url_area js_area" data-kind="${kind}" contenteditable="true" spellcheck="false"></div><p class="frm_tips">多个域名用英文分号隔开</p></div></div>`,
  );
  return html`<p class="dialog__desc">域名只支持 https（socket 为 wss），不支持 IP 地址或 localhost，须经过 ICP 备案。本月还可修改 <em class="js_left">${mini?.changesLeft ?? 0}</em> 次</p>${boxes}<p class="frm_msg js_error" role="alert"></p>`;
}

function businessForm(skin: Skin, { mini }: Account, fileHref: string): Html {
  const file = mini?.file ?? '';
  const row = skin.field(html`域名1`, (look) => html`<input type="text" class="${look} js_domain" autocomplete="off">`);
  return html`<p class="dialog__desc">请下载校验文件 <a href="${fileHref}" download="${file}">${file}</a> 并将文件放置在域名根目录下，例如wx.qq.com，并确保可以访问该文件。</p>
<div class="js_rows">${row}</div><p class="more"><a href="javascript:;" class="icon_add" title="添加">+</a></p><p class="frm_msg js_error" role="alert"></p>`;
}
