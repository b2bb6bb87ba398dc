import { type Html, html } from '../html.ts';
import { button, dialogBox } from './dialog.ts';
import { settingPanel, settingRow } from './setting-row.ts';
import { tabStrip } from './shell.ts';

/** How mp.weixin.qq.com draws itself: in the weui-desktop widgets, or as it was before them (consoles A1, A3), which some pages still are. */
export interface Skin {
  readonly panel: typeof settingPanel;
  readonly row: typeof settingRow;
  readonly tabs: typeof tabStrip;
  readonly dialog: typeof dialogBox;
  readonly button: typeof button;
  /** One field of a form with its label, and what stands in its place. */
  field(label: Html, input: (look: string) => Html): Html;
}

const weui: Skin = {
  panel: settingPanel,
  row: settingRow,
  tabs: tabStrip,
  dialog: dialogBox,
  button,
  field: (label, input) => html`<div class="weui-desktop-form__control-group">
  <label class="weui-desktop-form__label">${label}</label>
  <div class="weui-desktop-form__controls js_controls">
    <span class="weui-desktop-form__input-wrp"><span class="weui-desktop-form__input-area">${input('weui-desktop-form__input')}</span></span>
    <p class="weui-desktop-form__tips js_fail"></p><p class="weui-desktop-form__tips js_pass"></p>
  </div>
</div>`,
};

const legacy: Skin = {
  panel: (title, rows) =>
    html`<link rel="stylesheet" href="/_practice/wechat/client/legacy.css"><div class="setting_area" data-skin="legacy"><div class="setting_area_hd"><h3>${title}</h3></div>${rows}</div>`,
  row: (label, info, extra = html``, holder = '') =>
    html`<div class="setting_item ${holder}"><label class="frm_label">${label}</label><div class="frm_controls"><span class="setting_value js_container">${info}</span><span class="setting_opr">${extra}</span></div></div>`,
  tabs: (tabs) =>
    html`<div class="title_bar"><ul class="tab_navs title_tab">${tabs.map(
      ({ text, href, current }) =>
        html`<li class="tab_nav js_top${current ? ' selected' : ''}"><a href="${href ?? 'javascript:;'}">${text}</a></li>`,
    )}</ul></div>`,
  dialog: (title, body, foot, options = {}) =>
    html`<div class="dialog_wrp align_edge" style="display:none"${options.name && html` data-dialog="${options.name}"`}>
  <div class="dialog" style="width:${options.width ?? 640}px">
    <div class="dialog_hd"><h3>${title}</h3><a href="javascript:;" class="icon16_opr closed pop_closed" data-close>关闭</a></div>
    <div class="dialog_bd">${body}</div>
    <div class="dialog_ft">${foot}</div>
  </div>
</div><div class="mask"></div>`,
  button: (text, look, options = {}) =>
    html`<span class="btn btn_${look} btn_input js_btn_p${options.disabled && ' btn_disabled'} ${options.mark}"${options.closes && html` data-close`}><button type="button" class="js_btn" data-index="0">${text}</button></span>`,
  field: (label, input) => html`<div class="frm_control_group">
  <label class="frm_label">${label}</label>
  <div class="frm_controls js_controls"><span class="frm_input_box">${input('frm_input')}</span><p class="frm_tips js_fail"></p><p class="frm_tips js_pass"></p></div>
</div>`,
};

/** The skins by the value of the knob. */
export const skins = { weui, legacy } as const;
