import { type Account, type DomainKind, practiceAccounts } from './accounts.ts';
import { domainKinds } from './domain-kinds.ts';
import { makeScans, type Scans } from './scans.ts';
import { makeSessions, type Session, type Sessions, type SignedInSite } from './sessions.ts';

/** What the next 保存 of a domain dialog is answered instead of being saved; `digits` one per field, for 153011. */
export interface DomainAnswer {
  ret: number;
  digits?: number[];
}

/** How the consoles behave; each stays until it is set again or all is reset. */
export interface Knobs {
  savesPerMonth: Record<DomainKind, number>;
  /** The month the consoles live in, `2026-11`; by default the real one. */
  month: string | undefined;
  /** Most entries of the IP whitelist. */
  whitelistLimit: number;
  /** How mp draws itself. */
  skin: 'weui' | 'legacy';
  /** How often a page asks whether its code was scanned. The real pages ask about once a second (consoles A2). */
  pollMs: number;
  /** Serves once, then rests. */
  nextDomainSave: DomainAnswer | undefined;
  /** Serves once: the code that answers the next save of the whitelist. */
  nextWhitelistSave: number | undefined;
  /** Whether a mini program's settings stand in the page itself, or in a frame and below shadow roots (consoles A0). */
  miniPage: 'top' | 'nested';
  /** Serves once: the code that answers the next save of a mini program's domains. */
  nextMiniSave: number | undefined;
  /** How many places 网页授权域名 has: its popup of 2017 had one. */
  oauthPlaces: 1 | 2;
  /** Whether the account is verified in the eyes of 模板消息. */
  verified: boolean;
  /** Whether the old library of templates still takes any: WeChat closed it in 2023. */
  library: 'open' | 'closed';
  /** Titles that templates have in the library instead of their own, by number. */
  retitled: Readonly<Record<string, string>>;
}

/** One save a console received, refused or not: `ret` is the code it was answered. */
export interface Post {
  host: string;
  path: string;
  account: string;
  fields: Record<string, string>;
  ret: number;
}

/** One save that was accepted, for the monthly counters. */
interface SpentSave {
  account: string;
  kind: DomainKind;
  month: string;
}

/** What the consoles hold for good: sign-ins, codes and knobs are not among it. */
export interface KeptWechat {
  readonly accounts: readonly Account[];
  readonly spent: readonly SpentSave[];
}

/** All that the WeChat consoles and the phone share, in memory. */
export interface WechatState {
  accounts: Account[];
  knobs: Knobs;
  readonly sessions: Sessions;
  readonly scans: Scans;
  posts: Post[];
  account(id: string): Account;
  /** The account a request's cookie is signed in as. */
  signedIn(site: SignedInSite, cookies: Readonly<Record<string, string>>): { session: Session; account: Account } | undefined;
  savesLeft(account: string, kind: DomainKind): number;
  spendSave(account: string, kind: DomainKind): void;
  /** What is held for good, as plain data; `keep` puts such data in its place. */
  kept(): KeptWechat;
  keep(kept: KeptWechat): void;
  reset(): void;
}

/** The cookie that carries each site's session. */
export const sessionCookies: Readonly<Record<SignedInSite, string>> = { mp: 'slave_sid', dev: 'wxdev_sid' };

const knobsAtRest = (): Knobs => ({
  savesPerMonth: Object.fromEntries(domainKinds.map((one) => [one.kind, one.savesPerMonth])) as Record<DomainKind, number>,
  month: undefined,
  whitelistLimit: 15,
  skin: 'weui',
  pollMs: 1000,
  nextDomainSave: undefined,
  nextWhitelistSave: undefined,
  miniPage: 'top',
  nextMiniSave: undefined,
  oauthPlaces: 2,
  verified: true,
  library: 'closed',
  retitled: {},
});

/** A WeChat world as at the start: nobody signed in, both accounts as practiceAccounts gives them. */
export function makeWechatState(): WechatState {
  let spent: SpentSave[] = [];
  const month = () => state.knobs.month ?? new Date().toISOString().slice(0, 7);
  const state: WechatState = {
    accounts: practiceAccounts(),
    knobs: knobsAtRest(),
    sessions: makeSessions(),
    scans: makeScans(),
    posts: [],
    account(id) {
      const found = state.accounts.find((one) => one.id === id);
      if (!found) throw new Error(`No practice account ${id}`);
      return found;
    },
    signedIn(site, cookies) {
      const session = state.sessions.find(site, cookies[sessionCookies[site]]);
      return session && { session, account: state.account(session.account) };
    },
    savesLeft(account, kind) {
      const used = spent.filter((one) => one.account === account && one.kind === kind && one.month === month());
      return Math.max(0, state.knobs.savesPerMonth[kind] - used.length);
    },
    spendSave: (account, kind) => void spent.push({ account, kind, month: month() }),
    kept: () => ({ accounts: state.accounts, spent }),
    keep(kept) {
      state.accounts = [...kept.accounts];
      spent = [...kept.spent];
    },
    reset() {
      Object.assign(state, { accounts: practiceAccounts(), knobs: knobsAtRest(), posts: [] });
      state.sessions.end();
      state.scans.clear();
      spent = [];
    },
  };
  return state;
}
