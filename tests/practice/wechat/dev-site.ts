import { json, redirect } from '../answers.ts';
import type { Site, SiteAnswer, SiteRequest } from '../site.ts';
import type { Account } from './accounts.ts';
import { devDetailLink, devDetailPage, devHomePage, devNoRightPage, devTabs } from './pages/dev-pages.ts';
import { loginPage } from './pages/login-page.ts';
import { resetSecret } from './reset-secret.ts';
import { saveWhitelist } from './save-whitelist.ts';
import { answerScan, posted, sessionOver } from './scan-endpoints.ts';
import { finishSignIn, signOut } from './sign-in.ts';
import type { WechatState } from './wechat-state.ts';

const HOST = 'developers.weixin.qq.com';
const NOT_FOUND: SiteAnswer = { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: '404' };
const DETAIL = /^\/console\/product\/mp\/(wx[0-9a-f]{16})$/;

/** 微信开发者平台: AppSecret and API IP白名单 of one account, whose AppID stands in the address. */
export function createDevSite(state: WechatState): Site {
  return {
    hosts: [HOST],
    reset: () => state.reset(),
    handle(request) {
      if (request.path === '/safe/safeqrcode') return answerScan(state, 'dev', request);
      if (request.path === '/cgi-bin/bizlogin') return finishSignIn(state, 'dev', request, () => '/platform/');
      const visit = state.signedIn('dev', request.cookies);
      if (visit) return request.method === 'POST' ? answerPost(state, visit.account, request) : answerPage(state, visit.account, request);
      if (request.method === 'POST') return sessionOver;
      return loginPage('微信开发者平台', '连接微信生态的开发与管理');
    },
  };
}

function answerPage(state: WechatState, account: Account, request: SiteRequest): SiteAnswer {
  if (request.path === '/') return redirect('/platform/');
  if (request.path === '/platform/') return devHomePage(account);
  if (request.path === '/platform/logout') return signOut(state, 'dev', request);
  const [, appId] = DETAIL.exec(request.path) ?? [];
  if (!appId) return NOT_FOUND;
  if (appId !== account.appId) return devNoRightPage(account);
  const tab1 = request.query.get('tab1') ?? '';
  const known = tab1 in devTabs && (tab1 !== 'basicInfo' || request.query.get('tab2') === 'dev');
  // An address that names no tab falls back without a word (consoles A2).
  return known ? devDetailPage(account, tab1, state.knobs.whitelistLimit) : redirect(devDetailLink(account));
}

function answerPost(state: WechatState, account: Account, request: SiteRequest): SiteAnswer {
  const scan = state.scans.find(posted(request, 'uuid'));
  switch (request.path) {
    case '/console/api/mp/info': {
      const { name, appId, originalId, subject, admin, secret, whitelist } = account;
      return json({ base_resp: { ret: 0 }, info: { name, appId, originalId, subject, admin, secret, whitelist } });
    }
    case '/console/api/mp/ip-whitelist': {
      const entries = posted(request, 'iplist').split(';').filter(Boolean);
      const ret = saveWhitelist(state, account, scan, entries);
      state.posts.push({ host: HOST, path: request.path, account: account.id, fields: Object.fromEntries(request.fields), ret });
      return json({ base_resp: { ret } });
    }
    case '/console/api/mp/secret':
      return resetSecret(state, account, scan);
    default:
      return NOT_FOUND;
  }
}
