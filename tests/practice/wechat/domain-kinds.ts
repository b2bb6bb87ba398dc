import type { DomainKind } from './accounts.ts';

/** What differs between the three domain dialogs (all else is one dialog). */
export interface DomainKindFacts {
  kind: DomainKind;
  row: string;
  slots: number;
  /** Where 保存 posts to (consoles A4), token apart. */
  post: string;
  /** What the row explains while it holds nothing. */
  empty: string;
  /** Monthly saves, as 2017–2022 documents tell them. */
  savesPerMonth: number;
  /** The class of the row's container in the older page, which the present one kept. */
  holder: string;
}

export const domainKinds: readonly DomainKindFacts[] = [
  {
    kind: 'business',
    row: '业务域名',
    slots: 3,
    post: '/cgi-bin/setuserinfo?action=trustdomain&t=ajax-response',
    empty: '设置业务域名后，在微信内访问该域名下页面时，不会被重新排版。用户在该域名上进行输入时，不出现安全提示。',
    savesPerMonth: 3,
    holder: 'js_domains',
  },
  {
    kind: 'js',
    row: 'JS接口安全域名',
    slots: 3,
    post: '/cgi-bin/setuserinfo?action=jsapidomain&t=ajax-response',
    empty: '设置JS接口安全域名后，公众号开发者可在该域名下调用微信开放的JS接口。',
    savesPerMonth: 3,
    holder: 'js_jssdk',
  },
  {
    kind: 'oauth',
    row: '网页授权域名',
    slots: 2,
    post: '/merchant/myservice?action=set_oauth_domain&f=json',
    empty: '用户在网页授权页同意授权给公众号后，微信会将授权数据传给一个回调页面，回调页面需在此域名下，以确保安全可靠。',
    savesPerMonth: 5,
    holder: 'js_oauth',
  },
];

/** The facts of one dialog. */
export function domainKind(kind: DomainKind): DomainKindFacts {
  const found = domainKinds.find((one) => one.kind === kind);
  if (!found) throw new Error(`No domain dialog ${kind}`);
  return found;
}

/** The dialogs as they are drawn: 网页授权域名 may be the popup of 2017, with one place. */
export function drawnKinds(oauthPlaces: 1 | 2): readonly DomainKindFacts[] {
  return domainKinds.map((one) => (one.kind === 'oauth' ? { ...one, slots: oauthPlaces } : one));
}
