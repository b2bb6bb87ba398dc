import type { SiteAnswer } from '../../site.ts';
import { type Html, html } from '../html.ts';
import { templatesOf } from '../template-settings.ts';
import type { WechatState } from '../wechat-state.ts';
import { documentPage } from './document.ts';
import { type MpVisit, mpLink, mpPage } from './mp-pages.ts';
import { skins } from './skins.ts';
import { templatePaths } from './template-tables.ts';

const STATES = { off: '未开通', review: '审核中', on: '已开通', rejected: '未通过' } as const;

/** 添加功能插件 › 模板消息, as the guide's screenshot has it. */
export function pluginPage(state: WechatState, visit: MpVisit): SiteAnswer {
  const now = templatesOf(visit.account).state;
  const apply = html`<a class="btn btn_primary weui-desktop-btn weui-desktop-btn_primary" href="${mpLink(templatePaths.apply, visit.session.token)}">申请</a>`;
  const skin = skins[state.knobs.skin];
  const about = skin.panel('模板消息', [html`<p class="status">${STATES[now]}</p>`, now === 'off' || now === 'rejected' ? apply : html``]);
  const list = (items: readonly string[]) => html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
  return mpPage(
    visit,
    '模板消息',
    html`<p class="crumbs">添加功能插件 / 功能详情</p>${about}<h4>介绍</h4>${list(['模板消息接口让公众号可以向用户发送预设的模板消息。', '模板消息只对认证的服务号开放。'])}
<h4>使用规则</h4>${list(['请根据运营规范使用模板消息，否则可能会被停止内测资格甚至封号惩罚'])}`,
  );
}

/** The older wrapper: the form stands in a frame of its own address (consoles A0). */
export function applyFramePage(visit: MpVisit): SiteAnswer {
  const inner = mpLink('/advanced/tmplmsgapply?action=apply', visit.session.token);
  return mpPage(
    visit,
    '模板消息',
    html`<iframe id="mpIFrame" name="mpIFrame" class="sub_app" title="申请模板消息" src="${inner}&inner=1"></iframe>`,
  );
}

/** The application itself: in the page, or alone in its frame. */
export function applyPage(state: WechatState, visit: MpVisit): SiteAnswer {
  const content = html`<h2 class="weui-desktop-page__title">模板消息接口内测申请</h2>${applyForm(state, visit)}`;
  if (state.knobs.skin === 'weui') return mpPage(visit, '模板消息', content, { scripts: ['template-apply'] });
  return documentPage(
    '公众号',
    html`<link rel="stylesheet" href="/_practice/wechat/client/legacy.css"><div data-skin="legacy">${content}</div>`,
    ['template-apply'],
  );
}

function applyForm(state: WechatState, { session }: MpVisit): Html {
  const skin = skins[state.knobs.skin];
  const data = {
    options: mpLink('/advanced/tmplmsgapply?action=apply&f=json', session.token),
    post: mpLink('/advanced/tmplmsgapply?action=apply', session.token),
  };
  const pair = (id: string) => () =>
    html`<span id="${id}" class="js_pair" data-look="${state.knobs.skin}"><span class="field1"></span><span class="field2"></span></span>`;
  return html`<textarea id="js_cgi_data" style="display:none">${JSON.stringify(data)}</textarea><form id="js_applyTmplmsg" onsubmit="return false">
${skin.field(html`主营行业`, pair('js_mainBusiness'))}${skin.field(html`副营行业`, pair('js_subsidiaryBusiness'))}
<p class="frm_tips">请选择公众号所属行业，选择后，仅能使用这两个行业的模版</p>
${skin.field(html`申请理由`, () => html`<textarea name="reason" class="weui-desktop-form__textarea frm_textarea" rows="5"></textarea>`)}
<p class="frm_tips">需20-500字，请认真填写申请理由，并据此使用模版消息</p><p class="frm_msg js_error" role="alert"></p>
${skin.button('提交', 'primary', { mark: 'js_submit' })}</form>`;
}

/** Where the application stands. */
export function statusPage(state: WechatState, visit: MpVisit): SiteAnswer {
  const { state: now, industries } = templatesOf(visit.account);
  const { panel, row } = skins[state.knobs.skin];
  const [primary = '', secondary = ''] = industries;
  return mpPage(
    visit,
    '模板消息',
    panel('模板消息接口', [
      row(html`申请状态`, html`${STATES[now]}`),
      row(html`主营行业`, html`${primary}`),
      row(html`副营行业`, html`${secondary}`),
    ]),
  );
}
