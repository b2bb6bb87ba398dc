import { type Html, html } from '../html.ts';

/** A weui-desktop dialog, hidden until a script shows it. `name` is what the script knows it by; a look-alike that nothing ever opens has none. */
export function dialogBox(title: string, body: Html, foot: Html, options: { name?: string; width?: number } = {}): Html {
  const mark = options.name ? html` data-dialog="${options.name}"` : '';
  return html`<div class="weui-desktop-dialog__wrp" style="display:none"${mark}>
  <div class="weui-desktop-dialog" style="width:${options.width ?? 640}px">
    <div class="weui-desktop-dialog__hd"><h3 class="weui-desktop-dialog__title">${title}</h3><button type="button" class="weui-desktop-icon-btn weui-desktop-dialog__close-btn" aria-label="关闭" data-close>×</button></div>
    <div class="weui-desktop-dialog__bd">${body}</div>
    <div class="weui-desktop-dialog__ft">${foot}</div>
  </div>
  <div class="weui-desktop-mask"></div>
</div>`;
}

/** A button of the kit; `disabled` is drawn by class only, as the kit does. */
export function button(
  text: string,
  look: 'primary' | 'default',
  options: { mark?: string; closes?: boolean; disabled?: boolean } = {},
): Html {
  const off = options.disabled ? ' weui-desktop-btn_disabled' : '';
  return html`<button type="button" class="weui-desktop-btn weui-desktop-btn_${look}${off} ${options.mark}"${options.closes && html` data-close`}>${text}</button>`;
}
