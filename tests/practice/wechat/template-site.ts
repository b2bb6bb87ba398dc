import { json, redirect } from '../answers.ts';
import type { SiteAnswer, SiteRequest } from '../site.ts';
import { type MpVisit, mpLink } from './pages/mp-pages.ts';
import { applyFramePage, applyPage, pluginPage, statusPage } from './pages/template-pages.ts';
import { minePage, previewPage, storePage, templatePaths } from './pages/template-tables.ts';
import { addTemplate, applyForTemplates } from './save-templates.ts';
import { posted } from './scan-endpoints.ts';
import { templatesOf } from './template-settings.ts';
import { industries, library } from './templates.ts';
import type { WechatState } from './wechat-state.ts';

/** 模板消息: its plugin page, the application, the library and the account's own. Undefined for any other address. */
export function answerTemplates(state: WechatState, visit: MpVisit, request: SiteRequest): SiteAnswer | undefined {
  const query = (name: string) => request.query.get(name) ?? '';
  if (request.method === 'POST') return answerPost(state, visit, request);
  switch (request.path) {
    case '/cgi-bin/plugindetail':
      return pluginPage(state, visit);
    case '/cgi-bin/frame':
      return query('t') === 'tmplmsg/apply_state_frame' ? statusPage(state, visit) : answerApply(state, visit);
    case '/advanced/tmplmsgapply':
      if (query('f') === 'json') return json({ base_resp: { ret: 0 }, industries });
      return applyPage(state, visit);
    case '/advanced/tmplmsg':
      return answerTables(state, visit, request);
    default:
      return undefined;
  }
}

/** Who has applied is led to where the application stands; the older page is a wrapper around a frame (consoles A0). */
function answerApply(state: WechatState, visit: MpVisit): SiteAnswer {
  const { state: now } = templatesOf(visit.account);
  if (now === 'review' || now === 'on') return redirect(mpLink('/cgi-bin/frame?t=tmplmsg/apply_state_frame', visit.session.token));
  return state.knobs.skin === 'legacy' ? applyFramePage(visit) : applyPage(state, visit);
}

function answerTables(state: WechatState, visit: MpVisit, request: SiteRequest): SiteAnswer | undefined {
  const query = (name: string) => request.query.get(name) ?? '';
  if (query('action') === 'list') return minePage(state, visit);
  if (query('action') === 'tmpl_preview') return previewPage(state, visit, query('id'));
  if (query('action') !== 'tmpl_store') return undefined;
  if (query('f') !== 'json') return storePage(visit);
  const found = library.filter(({ id, title }) => `${id} ${title}`.includes(query('keyword')));
  return json({ base_resp: { ret: 0 }, total_count: found.length, store_tmpl: found });
}

function answerPost(state: WechatState, { account, session }: MpVisit, request: SiteRequest): SiteAnswer | undefined {
  const field = (name: string) => posted(request, name);
  const action = request.query.get('action');
  const isAdd = request.path === '/advanced/tmplmsg' && action === 'add';
  if (!isAdd && request.path !== '/advanced/tmplmsgapply') return undefined;
  const ret = isAdd
    ? addTemplate(state, account, field('id'))
    : applyForTemplates(state, account, field('primary_industry'), field('secondary_industry'), field('reason'));
  state.posts.push({
    host: request.host,
    path: `${request.path}?action=${action}`,
    account: account.id,
    fields: Object.fromEntries(request.fields),
    ret,
  });
  return json({ base_resp: { ret }, next: mpLink(templatePaths.status, session.token) });
}
