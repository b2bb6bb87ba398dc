import { type Html, html } from '../html.ts';

/** Where a dialog shows the admin's code; hidden until its script shows it. The link leads a person to the practice phone. */
export function scanPane(): Html {
  return html`<div class="weui-desktop-qrcheck js_scan" hidden>
  <p class="weui-desktop-qrcheck__title">扫码验证</p>
  <img class="weui-desktop-qrcheck__img" alt="qrcode" width="160" height="160">
  <p class="weui-desktop-qrcheck__desc">为保障账号安全，请管理员使用微信扫码，在手机上确认本次操作</p>
  <p><a class="weui-desktop-link" href="https://phone.practice.test/" target="_blank">在手机上确认</a></p>
</div>`;
}
