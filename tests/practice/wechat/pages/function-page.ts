import type { SiteAnswer } from '../../site.ts';
import { type DomainKindFacts, drawnKinds } from '../domain-kinds.ts';
import { type Html, html } from '../html.ts';
import type { WechatState } from '../wechat-state.ts';
import { domainDialogBox } from './domain-dialog-box.ts';
import { type MpVisit, mpLink, settingsPage } from './mp-pages.ts';
import { popover, translated } from './setting-row.ts';
import { simplePopupBox } from './simple-popup-box.ts';
import { type Skin, skins } from './skins.ts';

/** 功能设置: the rows, the three dialogs, and the noise the real page has (hidden JSON textareas, look-alike dialogs nothing ever opens). */
export function functionPage(state: WechatState, visit: MpVisit): SiteAnswer {
  const { token } = visit.session;
  const file = mpLink('/cgi-bin/mpverifytxt', token);
  const skin = skins[state.knobs.skin];
  const kinds = drawnKinds(state.knobs.oauthPlaces);
  const boxes = (alive: boolean) =>
    kinds.map((facts) =>
      facts.slots === 1
        ? simplePopupBox(facts, alive, skin)
        : domainDialogBox(facts, visit.account, state.savesLeft(visit.account.id, facts.kind), file, alive, skin),
    );
  return settingsPage(visit, 'function', skin, skin.panel('功能设置', rows(visit, skin, kinds)), {
    before: html`<textarea style="display:none">{"业务域名":[],"域名1":"old.example"}</textarea><textarea id="js_cgi_data" style="display:none">${pageData(visit, kinds)}</textarea>`,
    after: html`${boxes(false)}${boxes(true)}`,
    scripts: ['domain-dialog'],
  });
}

function rows(visit: MpVisit, skin: Skin, kinds: readonly DomainKindFacts[]): Html[] {
  const change = html`<a href="javascript:;">设置</a>`;
  return [
    skin.row(html`隐私设置`, html`<p>已允许</p><p>通过名称搜索到本账号</p>`, change),
    skin.row(html`图片水印`, html`<p>使用名称作为水印</p>`, change),
    ...kinds.map((facts) => domainRow(facts, visit, skin)),
  ];
}

/** One `<p>` per domain; none: 未设置 and what the setting is for (consoles A4). */
function domainRow(facts: DomainKindFacts, visit: MpVisit, skin: Skin): Html {
  const stored = visit.account.domains[facts.kind];
  const label =
    facts.kind === 'js' ? translated(facts.row) : html`${facts.row}${facts.kind === 'business' && popover('最多可填写三个业务域名')}`;
  const info =
    stored.length > 0
      ? html`${stored.map((domain) => html`<p>${domain}</p>`)}`
      : html`<p>未设置</p><p class="weui-desktop-setting__item__desc">${facts.empty}</p>`;
  return skin.row(label, info, html`<a href="javascript:;" data-opens="${facts.kind}">设置</a>`, facts.holder);
}

function pageData({ account, session }: MpVisit, kinds: readonly DomainKindFacts[]): string {
  return JSON.stringify(
    kinds.map(({ kind, row, post, slots }) => ({
      kind,
      row,
      slots,
      post: mpLink(post, session.token),
      stored: account.domains[kind],
      said: slots === 1 ? '通过安全监测' : '提交成功',
      file: `MP_verify_${account.verifyCode}.txt`,
    })),
  );
}
