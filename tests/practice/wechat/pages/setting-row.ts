import { type Html, html } from '../html.ts';

/** One row of a settings page, in the markup of consoles A3 (2026). `info` is what the bold value holds, `extra` its actions. */
export function settingRow(label: Html, info: Html, extra: Html = html``, holder = ''): Html {
  return html`<li class="weui-desktop-setting__item ${holder}">
  <label class="weui-desktop-setting__item__label">${label}</label>
  <div class="weui-desktop-setting__item__controls"><div class="weui-desktop-setting__item__main">
    <strong class="weui-desktop-setting__item__info js_container">${info}</strong>
    <div class="weui-desktop-setting__item__extra">${extra}</div>
  </div></div>
</li>`;
}

/** A card of rows. */
export function settingPanel(title: string, rows: readonly Html[]): Html {
  return html`<section class="weui-desktop-panel"><h3 class="weui-desktop-panel__title">${title}</h3><ul class="weui-desktop-setting">${rows}</ul></section>`;
}

/** A question mark with its explanation, which stands inside the label it explains and shows on hovering. */
export function popover(text: string): Html {
  return html`<span class="weui-desktop-popover__wrp"><i class="icon-svg-common-ask"></i><span class="weui-desktop-popover"><span class="weui-desktop-popover__inner">${text}</span></span></span>`;
}

/** Label text as a translating browser extension leaves it. */
export function translated(text: string): Html {
  return html`<span data-component="translate">${text}</span>`;
}
