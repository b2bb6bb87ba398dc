import { json, redirect, sessionCookie } from '../answers.ts';
import type { SiteAnswer, SiteRequest } from '../site.ts';
import { posted } from './scan-endpoints.ts';
import type { Session, SignedInSite } from './sessions.ts';
import { sessionCookies, type WechatState } from './wechat-state.ts';

/** Ends a sign-in by code: the confirmed code is spent, the session it opens takes the place of the browser's old one. */
export function finishSignIn(state: WechatState, site: SignedInSite, request: SiteRequest, home: (session: Session) => string): SiteAnswer {
  const scan = state.scans.find(posted(request, 'uuid'));
  if (scan?.purpose !== 'login' || scan.state !== 'confirmed' || !scan.account) return json({ base_resp: { ret: 200003 } });
  state.scans.spend(scan);
  const cookie = sessionCookies[site];
  const session = state.sessions.open(site, scan.account, request.cookies[cookie]);
  const answer = json({ base_resp: { ret: 0 }, redirect_url: home(session) });
  return { ...answer, headers: { ...answer.headers, 'set-cookie': sessionCookie(cookie, session.id) } };
}

/** Ends the browser's session and leads to the sign-in. */
export function signOut(state: WechatState, site: SignedInSite, request: SiteRequest): SiteAnswer {
  const cookie = sessionCookies[site];
  state.sessions.end({ id: request.cookies[cookie] ?? '' });
  return redirect('/', sessionCookie(cookie, undefined));
}
