import { file, json } from '../answers.ts';
import type { SiteAnswer, SiteRequest } from '../site.ts';
import { miniDomainKinds } from './mini-settings.ts';
import { miniFramePage, miniHomePage, miniPaths, miniProfilePage, notMiniPage } from './pages/mini-pages.ts';
import type { MpVisit } from './pages/mp-pages.ts';
import { resetSecret } from './reset-secret.ts';
import { saveMini } from './save-mini.ts';
import { posted } from './scan-endpoints.ts';
import type { WechatState } from './wechat-state.ts';

/** The pages under /wxamp/: a mini program's own. An official account that comes here is told that it is none. */
export function answerMini(state: WechatState, visit: MpVisit, request: SiteRequest): SiteAnswer | undefined {
  const { account } = visit;
  if (!account.mini) return notMiniPage(visit);
  if (request.method === 'POST') return answerPost(state, visit, request);
  switch (request.path) {
    case '/wxamp/index/index':
      return miniHomePage(visit);
    case '/wxamp/devprofile/get_profile':
      return miniProfilePage(state, visit);
    case miniPaths.frame:
      return miniFramePage(state, visit);
    case miniPaths.file:
      return file(account.verifyCode, 'text/plain', account.mini.file);
    default:
      return undefined;
  }
}

function answerPost(state: WechatState, { account }: MpVisit, request: SiteRequest): SiteAnswer | undefined {
  const scan = state.scans.find(posted(request, 'uuid'));
  if (request.path === miniPaths.secret) return resetSecret(state, account, scan);
  if (request.path !== miniPaths.save) return undefined;
  const kinds = [...miniDomainKinds, 'business'].filter((kind) => request.fields.some(([name]) => name === kind));
  const lists = Object.fromEntries(kinds.map((kind) => [kind, posted(request, kind).split(';').filter(Boolean)]));
  const ret = saveMini(state, account, scan, lists);
  state.posts.push({
    host: request.host,
    path: request.path,
    account: account.id,
    fields: Object.fromEntries(request.fields),
    ret,
  });
  return json({ base_resp: { ret }, mini: account.mini });
}
