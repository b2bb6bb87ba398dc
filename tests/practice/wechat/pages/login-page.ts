import type { SiteAnswer } from '../../site.ts';
import { html } from '../html.ts';
import { documentPage } from './document.ts';

/** The sign-in of either console: a QR code for the phone. The link under it leads a person to the practice phone. */
export function loginPage(site: string, intro: string): SiteAnswer {
  return documentPage(
    site,
    html`<div class="login">
  <header class="login__head"><span class="shell__logo">${site}</span></header>
  <main class="login__main">
    <div class="login__intro"><h1>${site}</h1><p>${intro}</p></div>
    <div class="login__type__container login__type__container__scan">
      <h2>扫码登录</h2>
      <p class="login__tip">使用微信扫码登录</p>
      <img class="login__type__container__scan__qrcode" alt="" width="180" height="180">
      <p class="login__status" role="status"></p>
      <button type="button" class="weui-desktop-btn weui-desktop-btn_default login__again" hidden>刷新二维码</button>
      <p class="login__phone"><a class="weui-desktop-btn weui-desktop-btn_primary" href="https://phone.practice.test/" target="_blank">在手机上确认登录</a></p>
    </div>
  </main>
  <footer class="login__foot">练习环境：与微信无关，二维码不能用真实手机扫描</footer>
</div>`,
    ['login'],
  );
}
