import type { DomainKindFacts } from '../domain-kinds.ts';
import { type Html, html } from '../html.ts';
import type { Skin } from './skins.ts';

/** 网页授权域名 as it was in 2017: a popup with one field and no file (consoles A1, A4). */
export function simplePopupBox(facts: DomainKindFacts, alive: boolean, skin: Skin): Html {
  const field = skin.field(
    html`授权回调页面域名:`,
    (look) => html`<input type="text" name="popInput" class="${look} js_domain1" autocomplete="off">`,
  );
  const body = html`<div class="simple_dialog_content"><form onsubmit="return false">${field}</form></div>`;
  const foot = html`${skin.button('确认', 'primary', { mark: 'js_save' })}${skin.button('取消', 'default', { closes: true })}`;
  return skin.dialog(facts.row, body, foot, alive ? { name: facts.kind } : {});
}
