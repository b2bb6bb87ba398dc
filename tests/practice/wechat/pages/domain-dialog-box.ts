import type { Account } from '../accounts.ts';
import type { DomainKindFacts } from '../domain-kinds.ts';
import { type Html, html } from '../html.ts';
import { popover, translated } from './setting-row.ts';
import type { Skin } from './skins.ts';

/** The dialog of one kind of domain. `alive`: false draws the look-alike that stays hidden in the page. */
export function domainDialogBox(
  facts: DomainKindFacts,
  account: Account,
  left: number,
  fileHref: string,
  alive: boolean,
  skin: Skin,
): Html {
  const slots = [...Array(facts.slots).keys()].map((at) => slot(at + 1, skin));
  const body = html`<div class="function_url_dialog">${notes(facts, account, left, fileHref)}<div class="weui-desktop-form">${slots}</div></div>`;
  const foot = html`${skin.button('保存', 'primary', { mark: 'js_save', disabled: left <= 0 })}${skin.button('关闭', 'default', { closes: true })}`;
  return skin.dialog(facts.row, body, foot, { width: 850, ...(alive ? { name: facts.kind } : {}) });
}

function notes(facts: DomainKindFacts, account: Account, left: number, fileHref: string): Html {
  const file = `MP_verify_${account.verifyCode}.txt`;
  return html`<p class="function_url_dialog__desc">${facts.empty}</p>
<ol class="function_url_dialog__notes">
  <li>可填写${facts.slots}个域名或路径（例：wx.qq.com或wx.qq.com/mp），需使用字母、数字及“-”的组合，不支持IP地址、端口号及短链域名。</li>
  <li>填写的域名须通过ICP备案的验证。</li>
  <li>将文件 <a href="${fileHref}" download="${file}">${file}</a>（点击下载）上传至填写域名或路径指向的web服务器（或虚拟主机）的目录（若填写域名，将文件放置在域名根目录下，例如wx.qq.com/${file}；若填写路径，将文件放置在路径目录下，例如wx.qq.com/mp/${file}），并确保可以访问。</li>
  <li>一个自然月内最多可修改并保存${facts.savesPerMonth}次，本月剩余保存次数：${left}次</li>
</ol>`;
}

/** One field. The first label carries a popover, the second a translating extension's span: no part of the label's text is the label alone. */
function slot(number: number, skin: Skin): Html {
  const text = `域名${number}`;
  const label = number === 2 ? translated(text) : html`${text}${number === 1 && popover('请勿填写http://或https://')}`;
  return skin.field(label, (look) => html`<input type="text" class="${look} js_domain${number}" placeholder="" autocomplete="off">`);
}
