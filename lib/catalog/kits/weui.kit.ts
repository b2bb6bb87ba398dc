import type { Kit } from '../../domain/kit.ts';

/**
 * The widgets of WeChat's consoles: weui-desktop (Vue, since 2018) and the jQuery skin before it, which some pages still wear.
 * Tips below a field are not answers: the domain dialogs' own notes name the MP_verify file just as the refusal does.
 */
export const kit = {
  id: 'weui',
  seen: 'weui-desktop pages of 2023 to 2026 and the older jQuery skin, as described in public code',
  dialog: [
    { root: '.weui-desktop-dialog', title: '.weui-desktop-dialog__title' },
    { root: '.dialog_wrp', title: '.dialog_hd h3' },
  ],
  tab: [],
  item: ['.weui-desktop-form__control-group', '.frm_control_group', '.weui-desktop-setting__item', '.setting_item', '.deploy-info-item'],
  noise: ['.weui-desktop-popover__wrp', '.weui-desktop-popover', '.icon-svg-common-ask', '.weui-desktop-icon'],
  aside: ['.weui-desktop-search', '.search_bar'],
  answer: ['.weui-desktop-toast', '.page_tips', '.js_fail', '#js_IP_error_tip', '.weui-desktop-form__msg', '.frm_msg'],
  heading: ['.weui-desktop-page__title', '.weui-desktop-panel__title', '.weui-desktop-card__title', '.setting_area_hd h3'],
  button: ['.weui-desktop-btn', '.weui-desktop-link', '.btn'],
} satisfies Kit;
