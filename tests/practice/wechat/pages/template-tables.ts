import type { SiteAnswer } from '../../site.ts';
import { type Html, html } from '../html.ts';
import { templatesOf } from '../template-settings.ts';
import { library } from '../templates.ts';
import type { WechatState } from '../wechat-state.ts';
import { type MpVisit, mpLink, mpPage } from './mp-pages.ts';
import { translated } from './setting-row.ts';
import { skins } from './skins.ts';

/** Addresses of 模板消息, token apart (consoles A0). */
export const templatePaths = {
  mine: '/advanced/tmplmsg?action=list&t=tmplmsg/list',
  store: '/advanced/tmplmsg?action=tmpl_store&t=tmplmsg/store',
  apply: '/cgi-bin/frame?t=tmplmsg/apply_frame',
  status: '/cgi-bin/frame?t=tmplmsg/apply_state_frame',
  plugin: '/cgi-bin/plugindetail?t=service/profile&pluginid=10007',
} as const;

function tabs(visit: MpVisit, state: WechatState, current: 'mine' | 'store'): Html {
  const entry = (text: string, which: 'mine' | 'store') => ({
    text,
    href: mpLink(templatePaths[which], visit.session.token),
    current: which === current,
  });
  return html`<h2 class="weui-desktop-page__title">模板消息</h2>${skins[state.knobs.skin].tabs([entry('我的模板', 'mine'), entry('模板库', 'store')])}`;
}

/** 我的模板: what the account may send. The number of the library does not stand here. */
export function minePage(state: WechatState, visit: MpVisit): SiteAnswer {
  const rows = templatesOf(visit.account).mine.map(
    ({ templateId, title, class1, class2 }) =>
      html`<tr><td>${templateId}</td><td>${title}</td><td>${class1}</td><td>${class2}</td><td><a href="javascript:;">详情</a> <a href="javascript:;">删除</a></td></tr>`,
  );
  const none = html`<tr><td colspan="5"><p class="empty_tips">你还没有添加模板</p></td></tr>`;
  return mpPage(
    visit,
    '模板消息',
    html`${tabs(visit, state, 'mine')}<section class="weui-desktop-panel"><table class="weui-desktop-table"><thead><tr><th>模板ID</th><th>${translated('标题')}</th><th>一级行业</th><th>二级行业</th><th>操作</th></tr></thead>
<tbody>${rows.length > 0 ? rows : none}</tbody></table></section>`,
  );
}

/** 模板库: the two libraries, a search, and rows that lead to a template. */
export function storePage(visit: MpVisit): SiteAnswer {
  const link = (path: string) => mpLink(path, visit.session.token);
  const data = {
    find: link(`${templatePaths.store}&f=json&begin=0&count=20`),
    open: link('/advanced/tmplmsg?action=tmpl_preview&t=tmplmsg/preview'),
  };
  return mpPage(
    visit,
    '模板消息',
    html`<textarea id="js_cgi_data" style="display:none">${JSON.stringify(data)}</textarea><h2 class="weui-desktop-page__title">模板库</h2>
<p class="home__notice">历史模板库已升级为类目模板库，历史模板库内模板不再支持添加。</p>
<div class="search_bar"><input id="msgSearchInput" placeholder="模板编号或标题"><a href="javascript:;" id="msgSearchBtn" class="btn">搜索</a></div>
<section class="weui-desktop-panel"><table class="weui-desktop-table"><thead><tr><th>编号</th><th>标题</th><th>一级行业</th><th>二级行业</th><th>操作</th></tr></thead><tbody class="js_found"></tbody></table></section>`,
    { scripts: ['template-store'] },
  );
}

/** One template of the library, with the button that adds it. */
export function previewPage(state: WechatState, visit: MpVisit, id: string): SiteAnswer {
  const { panel, row, button } = skins[state.knobs.skin];
  const found = library.find((one) => one.id === id);
  if (!found) return mpPage(visit, '模板消息', html`<section class="weui-desktop-panel"><p class="empty_tips">模板不存在</p></section>`);
  const data = { id, post: mpLink('/advanced/tmplmsg?action=add', visit.session.token) };
  const title = state.knobs.retitled[id] ?? found.title;
  return mpPage(
    visit,
    '模板消息',
    html`<textarea id="js_cgi_data" style="display:none">${JSON.stringify(data)}</textarea>${panel('模板详情', [
      row(html`编号`, html`${id}`),
      row(html`标题`, html`${title}`),
      row(html`行业`, html`${found.class1} - ${found.class2}`),
      row(html`详细内容`, html`<p>{{first.DATA}}</p><p>时间：{{keyword1.DATA}}</p><p>{{remark.DATA}}</p>`),
    ])}${button('添加', 'primary', { mark: 'js_add' })}`,
    { scripts: ['template-add'] },
  );
}
