import type { SiteAnswer } from '../../site.ts';
import type { Account } from '../accounts.ts';
import { type Html, html } from '../html.ts';
import { devDialogs } from './dev-dialogs.ts';
import { documentPage } from './document.ts';
import { shell, tabStrip } from './shell.ts';

/** The tabs of an account's page, by their `tab1` (consoles A2). */
export const devTabs: Readonly<Record<string, string>> = {
  basicInfo: '基础信息',
  openAbility: '开放能力',
  apiManager: '接口管理',
  bindingInfo: '绑定关系',
  authInfo: '授权关系',
};

/** The address of an account's page; it carries no token. */
export function devDetailLink(account: Account, tab1 = 'basicInfo'): string {
  return `/console/product/mp/${account.appId}?tab1=${tab1}${tab1 === 'basicInfo' ? '&tab2=dev' : ''}`;
}

function devPage(
  account: Account,
  current: '首页' | '我的业务',
  content: Html,
  after: Html = html``,
  scripts: readonly string[] = [],
): SiteAnswer {
  const menu = [
    { text: '首页', href: '/platform/', current: current === '首页' },
    { text: '我的业务' },
    { text: '服务号', under: true, href: devDetailLink(account), current: current === '我的业务' },
    { text: '小程序', under: true },
    { text: '开发工具' },
    { text: '文档' },
  ];
  return documentPage('微信开发者平台', html`${shell('微信开发者平台', account, menu, '/platform/logout', content)}${after}`, scripts);
}

/** 首页: the accounts the person may open. */
export function devHomePage(account: Account): SiteAnswer {
  return devPage(
    account,
    '首页',
    html`<h2 class="weui-desktop-page__title">我的业务</h2>
<section class="weui-desktop-panel"><h3 class="weui-desktop-panel__title">服务号</h3>
<a class="business" href="${devDetailLink(account)}"><span class="weui-desktop-account__img" aria-hidden="true">${account.name.slice(0, 1)}</span><span><b>${account.name}</b><small>${account.appId}</small></span></a></section>`,
  );
}

/** The page of one account. Its rows are drawn by its script once the data has come. */
export function devDetailPage(account: Account, tab1: string, whitelistLimit: number): SiteAnswer {
  const tabs = Object.entries(devTabs).map(([id, text]) => ({ text, href: devDetailLink(account, id), current: id === tab1 }));
  const head = html`<div class="product"><span class="weui-desktop-account__img" aria-hidden="true">${account.name.slice(0, 1)}</span><h2 class="weui-desktop-page__title">${account.name}</h2><span class="weui-desktop-account__type">服务号</span></div>${tabStrip(tabs)}`;
  if (tab1 !== 'basicInfo')
    return devPage(
      account,
      '我的业务',
      html`${head}<section class="weui-desktop-panel"><p class="empty_tips">练习环境不含此页</p></section>`,
    );
  const content = html`${head}<textarea style="display:none">{"ip_whitelist":["10.0.0.1"],"placeholder":"多个 IP"}</textarea><div class="js_detail" data-app-id="${account.appId}"><p class="loading" role="status">加载中…</p></div>`;
  return devPage(account, '我的业务', content, devDialogs(whitelistLimit), ['dev-detail']);
}

/** An account the signed-in person may not open. */
export function devNoRightPage(account: Account): SiteAnswer {
  return devPage(account, '我的业务', html`<section class="weui-desktop-panel"><p class="empty_tips">暂无权限查看该账号</p></section>`);
}
