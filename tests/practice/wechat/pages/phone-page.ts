import type { SiteAnswer } from '../../site.ts';
import type { Account } from '../accounts.ts';
import { html } from '../html.ts';
import { documentPage } from './document.ts';

/** The admin's phone: what waits for a scan, and the buttons that answer it. */
export function phonePage(accounts: readonly Account[]): SiteAnswer {
  return documentPage(
    '管理员的手机',
    html`<main class="phone"><div class="phone__screen">
  <header class="phone__head"><span>9:41</span><b>微信</b><span>100%</span></header>
  <h1>待扫的二维码</h1>
  <p class="phone__about">这里代替管理员的手机：控制台上显示的二维码会出现在下面。</p>
  <label class="phone__who">登录的账号<select>${accounts.map(({ id, name }) => html`<option value="${id}">${name}</option>`)}</select></label>
  <ul class="phone__list" aria-live="polite"></ul>
  <p class="phone__empty">没有等待确认的二维码</p>
</div></main>`,
    ['phone'],
    'phone',
  );
}
