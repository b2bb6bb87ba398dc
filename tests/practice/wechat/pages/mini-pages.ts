import type { SiteAnswer } from '../../site.ts';
import { type Html, html } from '../html.ts';
import { miniDomainKinds } from '../mini-settings.ts';
import type { WechatState } from '../wechat-state.ts';
import { documentPage } from './document.ts';
import { miniDialogs } from './mini-dialogs.ts';
import { type MpVisit, mpLink } from './mp-pages.ts';
import { popover } from './setting-row.ts';
import { shell } from './shell.ts';
import { type Skin, skins } from './skins.ts';

/** Addresses of a mini program's console, token apart (consoles A0, A6; those of saves are [I]). */
export const miniPaths = {
  home: '/wxamp/index/index',
  profile: '/wxamp/devprofile/get_profile',
  frame: '/wxamp/xframe/devprofile',
  file: '/wxamp/devprofile/domainfile',
  save: '/wxamp/cgi/devprofile/modifydomain',
  secret: '/wxamp/cgi/devprofile/resetsecret',
} as const;

function miniPage(visit: MpVisit, content: Html, after: Html = html``, scripts: readonly string[] = []): SiteAnswer {
  const link = (path: string) => mpLink(path, visit.session.token);
  const menu = [
    { text: '首页', href: link(miniPaths.home) },
    { text: '管理' },
    { text: '版本管理', under: true },
    { text: '开发管理', under: true, href: link(miniPaths.profile), current: true },
    { text: '设置' },
  ];
  return documentPage('小程序', html`${shell('小程序', visit.account, menu, link('/cgi-bin/logout'), content)}${after}`, scripts);
}

/** 首页 of a mini program. */
export function miniHomePage(visit: MpVisit): SiteAnswer {
  return miniPage(
    visit,
    html`<h2 class="weui-desktop-page__title">首页</h2><section class="weui-desktop-panel"><p>${visit.account.name}</p></section>`,
  );
}

/** What an official account gets under /wxamp/. [I] */
export function notMiniPage(visit: MpVisit): SiteAnswer {
  return miniPage(visit, html`<section class="weui-desktop-panel"><p class="empty_tips">当前登录的账号不是小程序</p></section>`);
}

/** 开发管理 › 开发设置: in the page itself, or in the frame of a sub app. */
export function miniProfilePage(state: WechatState, visit: MpVisit): SiteAnswer {
  const title = html`<h2 class="weui-desktop-page__title">开发管理</h2>`;
  if (state.knobs.miniPage === 'nested') {
    const frame = mpLink(miniPaths.frame, visit.session.token);
    return miniPage(visit, html`${title}<iframe class="sub_app" title="开发设置" src="${frame}&app=devprofile"></iframe>`);
  }
  return miniPage(visit, html`${title}${cards(state, visit)}`, layers(state, visit), ['mini-profile']);
}

/** The sub app's document: its content below one shadow root, its dialogs below a second one within (consoles A0). */
export function miniFramePage(state: WechatState, visit: MpVisit): SiteAnswer {
  const style = html`<link rel="stylesheet" href="/_practice/wechat/client/weui-desktop.css">`;
  const inner = html`<div class="layers"><template shadowrootmode="open">${style}${layers(state, visit)}</template></div>`;
  const outer = html`<div class="wujie-app"><template shadowrootmode="open">${style}${cards(state, visit)}${inner}</template></div>`;
  return documentPage('小程序', outer, ['mini-profile']);
}

/** Everything but the cards: the hidden data and the dialogs, a look-alike of each that nothing ever opens among them. */
function layers(state: WechatState, { account, session }: MpVisit): Html {
  const skin = skins[state.knobs.skin];
  const data = { save: mpLink(miniPaths.save, session.token), secret: mpLink(miniPaths.secret, session.token), mini: account.mini };
  const fileHref = mpLink(miniPaths.file, session.token);
  return html`<textarea class="js_mini_data" style="display:none">${JSON.stringify(data)}</textarea>${miniDialogs(skin, account, fileHref, false)}${miniDialogs(skin, account, fileHref, true)}`;
}

const SECRET_STATES = { none: '未生成', set: '已生成，不再显示', frozen: '已冻结' } as const;

function cards(state: WechatState, { account }: MpVisit): Html {
  const skin = skins[state.knobs.skin];
  const { mini } = account;
  if (!mini) return html``;
  const link = (text: string, opens: string) => html`<a href="javascript:;" data-opens="${opens}">${text}</a>`;
  const servers = miniDomainKinds.map((kind) => listRow(skin, `${kind}合法域名`, kind, mini.servers[kind]));
  const any = Object.values(mini.servers).some(({ length }) => length > 0);
  return html`${skin.panel('开发者ID', [
    skin.row(html`AppID(小程序ID)`, html`${account.appId}`),
    skin.row(
      html`AppSecret(小程序密钥)${popover('请妥善保存')}`,
      html`${SECRET_STATES[account.secret]}`,
      link(account.secret === 'none' ? '生成' : '重置', 'secret'),
    ),
  ])}${skin.panel('服务器域名', [skin.row(html`服务器配置`, html`一个月内可修改50次`, link(any ? '修改' : '开始配置', 'servers')), ...servers])}
${skin.panel('业务域名', [listRow(skin, '业务域名', 'business', mini.business, link(mini.business.length > 0 ? '修改' : '开始配置', 'business'))])}`;
}

function listRow(skin: Skin, label: string, kind: string, list: readonly string[], extra: Html = html``): Html {
  return skin.row(html`${label}`, html`<span data-list="${kind}">${list.map((one) => html`<p>${one}</p>`)}</span>`, extra);
}
