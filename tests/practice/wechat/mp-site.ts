import { file, json, redirect } from '../answers.ts';
import type { Site, SiteAnswer, SiteRequest } from '../site.ts';
import type { Account } from './accounts.ts';
import { domainKinds } from './domain-kinds.ts';
import { answerMini } from './mini-site.ts';
import { functionPage } from './pages/function-page.ts';
import { legacyDevPage } from './pages/legacy-dev-page.ts';
import { loginPage } from './pages/login-page.ts';
import { miniPaths } from './pages/mini-pages.ts';
import { accountPage, authorizedPage, homePage, type MpVisit, mpLink } from './pages/mp-pages.ts';
import { saveDomains } from './save-domains.ts';
import { saveWhitelist } from './save-whitelist.ts';
import { answerScan, posted, sessionOver } from './scan-endpoints.ts';
import type { Session } from './sessions.ts';
import { finishSignIn, signOut } from './sign-in.ts';
import { answerTemplates } from './template-site.ts';
import type { WechatState } from './wechat-state.ts';

const HOST = 'mp.weixin.qq.com';
const NOT_FOUND: SiteAnswer = { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: '404' };

/** 首页 of a session. */
export function mpHome(session: Session, account?: Account): string {
  return mpLink(account?.mini === undefined ? '/cgi-bin/home?t=home/index' : miniPaths.home, session.token);
}

/** 微信公众平台: pages and saves of one signed-in account; an address without the session's own token leads to the sign-in. */
export function createMpSite(state: WechatState): Site {
  return {
    hosts: [HOST],
    reset: () => state.reset(),
    handle(request) {
      if (request.path === '/safe/safeqrcode') return answerScan(state, 'mp', request);
      if (request.path === '/cgi-bin/bizlogin')
        return finishSignIn(state, 'mp', request, (session) => mpHome(session, state.account(session.account)));
      const visit = state.signedIn('mp', request.cookies);
      if (request.path === '/') {
        return visit ? redirect(mpHome(visit.session, visit.account)) : loginPage('微信公众平台', '再小的个体，也有自己的品牌');
      }
      if (visit && request.query.get('token') === visit.session.token) return answerVisit(state, visit, request);
      return request.method === 'POST' ? sessionOver : redirect('/');
    },
  };
}

function answerVisit(state: WechatState, visit: MpVisit, request: SiteRequest): SiteAnswer {
  if (request.path.startsWith('/wxamp/')) return answerMini(state, visit, request) ?? NOT_FOUND;
  const templates = answerTemplates(state, visit, request);
  if (templates) return templates;
  if (request.method === 'POST') return answerSave(state, visit, request);
  const action = request.query.get('action');
  switch (request.path) {
    case '/cgi-bin/home':
      return homePage(visit);
    case '/cgi-bin/settingpage':
      return action === 'function' ? functionPage(state, visit) : accountPage(state, visit);
    case '/cgi-bin/component_unauthorize':
      return authorizedPage(visit);
    case '/advanced/advanced':
      return state.knobs.skin === 'legacy' ? legacyDevPage(visit) : homePage(visit);
    case '/cgi-bin/mpverifytxt':
      return file(visit.account.verifyCode, 'text/plain', `MP_verify_${visit.account.verifyCode}.txt`);
    case '/cgi-bin/logout':
      return signOut(state, 'mp', request);
    default:
      return NOT_FOUND;
  }
}

/** Every save is kept in `posts` with the code it was answered. */
function answerSave(state: WechatState, { account }: MpVisit, request: SiteRequest): SiteAnswer {
  const address = `${request.path}?action=${request.query.get('action')}`;
  if (address === '/advanced/advanced?action=reset_appsecret_ip') return answerWhitelist(state, account, request, address);
  const facts = domainKinds.find((one) => one.post.startsWith(`${address}&`));
  if (!facts) return NOT_FOUND;
  const typed = [...Array(facts.slots).keys()].map((at) => posted(request, `d${at + 1}`));
  const { ret, digits } = saveDomains(state, account, facts, typed);
  state.posts.push({ host: HOST, path: address, account: account.id, fields: Object.fromEntries(request.fields), ret });
  return json({ base_resp: { ret }, ...(digits ? { digits } : {}) });
}

/** The older page posts its whitelist here; the developer platform has an address of its own. */
function answerWhitelist(state: WechatState, account: Account, request: SiteRequest, path: string): SiteAnswer {
  const entries = posted(request, 'iplist').split(';').filter(Boolean);
  const ret = saveWhitelist(state, account, state.scans.find(posted(request, 'uuid')), entries);
  state.posts.push({ host: HOST, path, account: account.id, fields: Object.fromEntries(request.fields), ret });
  return json({ base_resp: { ret } });
}
