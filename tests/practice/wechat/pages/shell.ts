import type { Account } from '../accounts.ts';
import { type Html, html } from '../html.ts';

/** One entry of the menu at the left. Without an address it is there to be seen only. */
export interface MenuEntry {
  text: string;
  href?: string;
  current?: boolean;
  under?: boolean;
}

/** What stands around every signed-in page of both consoles: head with the account, menu, content. */
export function shell(site: string, account: Account, menu: readonly MenuEntry[], signOut: string, content: Html): Html {
  return html`<div class="weui-desktop-layout">
  <header class="weui-desktop-head">
    <span class="shell__logo">${site}</span>
    <div class="weui-desktop-account">
      <span class="weui-desktop-account__type">${account.mini ? '小程序' : '服务号'}</span>
      <div class="weui-desktop-account__info">${account.name}</div>
      <span class="weui-desktop-account__img" aria-hidden="true">${account.name.slice(0, 1)}</span>
      <a class="weui-desktop-account__out" href="${signOut}">退出登录</a>
    </div>
  </header>
  <div class="weui-desktop-layout__body">
    <nav class="weui-desktop-menu"><ul>${menu.map(menuEntry)}</ul></nav>
    <main class="weui-desktop-layout__main">${content}</main>
  </div>
  <footer class="weui-desktop-foot">练习环境 · 与微信无关</footer>
</div>`;
}

function menuEntry({ text, href, current, under }: MenuEntry): Html {
  const look = `weui-desktop-menu__item${under ? ' weui-desktop-menu__item_under' : ''}${current ? ' weui-desktop-menu__item_current' : ''}`;
  return html`<li class="${look}">${href ? html`<a href="${href}">${text}</a>` : html`<span>${text}</span>`}</li>`;
}

/** A strip of tabs; the current one also carries `_current`. */
export function tabStrip(tabs: readonly { text: string; href?: string; current: boolean }[]): Html {
  return html`<div class="weui-desktop-tab"><ul class="weui-desktop-tab__navs">${tabs.map(
    ({ text, href, current }) =>
      html`<li class="weui-desktop-tab__nav${current ? ' weui-desktop-tab__nav_current' : ''}"><a href="${href ?? 'javascript:;'}">${text}</a></li>`,
  )}</ul></div>`;
}
