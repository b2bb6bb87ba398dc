import type { SiteAnswer } from '../../site.ts';
import type { Account } from '../accounts.ts';
import { type Html, html } from '../html.ts';
import type { Session } from '../sessions.ts';
import type { WechatState } from '../wechat-state.ts';
import { documentPage } from './document.ts';
import { shell } from './shell.ts';
import { type Skin, skins } from './skins.ts';

/** Who is signed in on mp.weixin.qq.com. */
export interface MpVisit {
  account: Account;
  session: Session;
}

/** An address of mp with the session's token, without which it leads to the sign-in. */
export function mpLink(path: string, token: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}token=${token}&lang=zh_CN`;
}

/** The three tabs of the account's settings (consoles A0). */
export const mpTabs = {
  info: { text: '账号详情', path: '/cgi-bin/settingpage?t=setting/index&action=index' },
  function: { text: '功能设置', path: '/cgi-bin/settingpage?t=setting/function&action=function' },
  auth: { text: '授权管理', path: '/cgi-bin/component_unauthorize?action=list' },
} as const;

/** What a page holds beside what is seen: hidden pieces before and after the shell, and its scripts. */
export interface PageParts {
  before?: Html;
  after?: Html;
  scripts?: readonly string[];
}

/** A page of mp: shell, menu and content. */
export function mpPage(visit: MpVisit, title: string, content: Html, parts: PageParts = {}): SiteAnswer {
  const link = (path: string) => mpLink(path, visit.session.token);
  const inSettings = title !== '首页';
  const menu = [
    { text: '首页', href: link('/cgi-bin/home?t=home/index'), current: !inSettings },
    { text: '内容与互动' },
    { text: '草稿箱', under: true },
    { text: '自动回复', under: true },
    { text: '广告与服务' },
    { text: '模板消息', under: true, href: link('/cgi-bin/plugindetail?t=service/profile&pluginid=10007') },
    { text: '设置与开发' },
    { text: '账号设置', under: true, href: link(mpTabs.info.path), current: inSettings },
    { text: '安全中心', under: true },
    { text: '开发接口管理', under: true, href: 'https://developers.weixin.qq.com/platform/' },
  ];
  return documentPage(
    '公众号',
    html`${parts.before}${shell('公众平台', visit.account, menu, link('/cgi-bin/logout'), content)}${parts.after}`,
    parts.scripts,
  );
}

/** A page under one of the three settings tabs. */
export function settingsPage(visit: MpVisit, current: keyof typeof mpTabs, skin: Skin, content: Html, parts: PageParts = {}): SiteAnswer {
  const tabs = Object.entries(mpTabs).map(([id, { text, path }]) => ({
    text,
    href: mpLink(path, visit.session.token),
    current: id === current,
  }));
  return mpPage(visit, mpTabs[current].text, html`<h2 class="weui-desktop-page__title">账号设置</h2>${skin.tabs(tabs)}${content}`, {
    ...parts,
    scripts: ['not-here', ...(parts.scripts ?? [])],
  });
}

/** 首页. */
export function homePage(visit: MpVisit): SiteAnswer {
  const counts = ['新消息', '新增人数', '总用户数'].map(
    (text, at) => html`<div class="home__count"><b>${[2, 5, 1286][at]}</b><span>${text}</span></div>`,
  );
  return mpPage(
    visit,
    '首页',
    html`<h2 class="weui-desktop-page__title">首页</h2><section class="weui-desktop-panel"><h3 class="weui-desktop-panel__title">${visit.account.name}</h3><div class="home__counts">${counts}</div></section>
<section class="weui-desktop-panel"><h3 class="weui-desktop-panel__title">公告</h3><p class="home__notice">「开发接口管理」已迁移至 <a href="https://developers.weixin.qq.com/platform/">微信开发者平台</a>，AppSecret 与 API IP白名单 请在开发者平台设置。</p></section>`,
  );
}

/** 账号详情. */
export function accountPage(state: WechatState, visit: MpVisit): SiteAnswer {
  const { account } = visit;
  const skin = skins[state.knobs.skin];
  const { panel, row } = skin;
  const change = html`<a href="javascript:;">修改</a>`;
  const detail = html`<a href="javascript:;">详情</a>`;
  return settingsPage(
    visit,
    'info',
    skin,
    html`${panel('公开信息', [
      row(html`名称`, html`${account.name}`, change),
      row(html`微信号`, html`未设置`, html`<a href="javascript:;">设置</a>`),
      row(html`二维码`, html``, html`<a href="javascript:;">下载二维码</a>`),
      row(html`认证情况`, html`已认证（微信认证）`, detail),
      row(html`主体信息`, html`${account.subject}`, detail),
    ])}${panel('注册信息', [
      row(html`账号类型`, html`服务号`),
      row(html`原始ID`, html`${account.originalId}`),
      row(html`开发者ID(AppID)`, html`${account.appId}`),
      row(html`管理员`, html`${account.admin}`, change),
    ])}`,
  );
}

/** 授权管理: which platforms may act for the account. */
export function authorizedPage(visit: MpVisit): SiteAnswer {
  const rows = visit.account.platforms.map(
    (name) => html`<tr><td><div class="plugin_info"><h4>${name}</h4><p class="desc">${name}为公众号提供服务</p></div></td>
<td><p class="privilege">消息管理、用户管理、帐号服务</p></td><td>2026-11-02 10:24</td><td><a href="javascript:;">查看详情</a></td></tr>`,
  );
  const none = html`<tr><td colspan="4"><p class="empty_tips">暂无授权的第三方平台</p></td></tr>`;
  return settingsPage(
    visit,
    'auth',
    skins.weui,
    html`<section class="weui-desktop-panel"><table class="weui-desktop-table"><thead><tr><th>第三方平台名称</th><th>已授权权限</th><th>授权时间</th><th>操作</th></tr></thead>
<tbody>${rows.length > 0 ? rows : none}</tbody></table></section>`,
  );
}
