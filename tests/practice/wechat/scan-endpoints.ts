import { json } from '../answers.ts';
import type { SiteAnswer, SiteRequest } from '../site.ts';
import { qrPicture } from './qr-picture.ts';
import type { Scan } from './scans.ts';
import type { SignedInSite } from './sessions.ts';
import type { WechatState } from './wechat-state.ts';

const about: Record<Scan['purpose'], string> = {
  login: '登录',
  whitelist: '修改 API IP白名单',
  secret: '重置 AppSecret',
  mini: '修改小程序域名',
};
const siteName: Record<SignedInSite, string> = { mp: '微信公众平台', dev: '微信开发者平台' };

/** What JSON addresses answer once nobody is signed in. */
export const sessionOver = json({ base_resp: { ret: -3, err_msg: 'invalid session' } });

/** One posted field, blank when it was not posted. */
export function posted(request: SiteRequest, name: string): string {
  return request.fields.find(([field]) => field === name)?.[1] ?? '';
}

/** `/safe/safeqrcode`: gives a code to show, tells how one stands. Only a sign-in code is given to who is not signed in. */
export function answerScan(state: WechatState, site: SignedInSite, request: SiteRequest): SiteAnswer {
  if (request.query.get('action') === 'ask') {
    const scan = state.scans.find(posted(request, 'uuid'));
    return json({ base_resp: { ret: 0 }, state: scan?.state ?? 'expired' });
  }
  const purpose = posted(request, 'purpose') as Scan['purpose'];
  const signedIn = state.signedIn(site, request.cookies);
  if (purpose !== 'login' && !signedIn) return sessionOver;
  const whose = purpose === 'login' ? siteName[site] : `${signedIn?.account.name} · ${siteName[site]}`;
  const guarded = purpose === 'login' ? {} : { account: signedIn?.account.id ?? '' };
  const scan = state.scans.open({ purpose, site, about: `${about[purpose]}（${whose}）`, ...guarded });
  return json({ base_resp: { ret: 0 }, uuid: scan.uuid, picture: qrPicture(scan.uuid), poll: state.knobs.pollMs });
}
