import type { Site } from '../site.ts';
import type { Account } from './accounts.ts';
import { createDevSite } from './dev-site.ts';
import { createMpSite, mpHome } from './mp-site.ts';
import { devDetailLink } from './pages/dev-pages.ts';
import { legacyDevPath } from './pages/legacy-dev-page.ts';
import { miniPaths } from './pages/mini-pages.ts';
import { mpLink, mpTabs } from './pages/mp-pages.ts';
import { templatePaths } from './pages/template-tables.ts';
import { makePhone, type Phone } from './phone.ts';
import { createPhoneSite } from './phone-site.ts';
import type { SignedInSite } from './sessions.ts';
import { type KeptWechat, type Knobs, makeWechatState, type Post, sessionCookies } from './wechat-state.ts';

/** A browser that is signed in to both consoles: cookies for Playwright's `addCookies`, and the addresses to go to. */
export interface SignedIn {
  readonly cookies: readonly { name: string; value: string; domain: string; path: string; secure: boolean; sameSite: 'Lax' }[];
  readonly mpHome: string;
  readonly mpAccount: string;
  readonly mpFunction: string;
  readonly mpAuthorized: string;
  /** 开发设置 of a mini program; of an official account a page that says it has none. */
  readonly miniProfile: string;
  /** 模板消息: its plugin page, the application, 我的模板. */
  readonly mpPlugin: string;
  readonly mpApply: string;
  readonly mpTemplates: string;
  /** 基本配置, in the older skin alone. */
  readonly mpBasics: string;
  readonly devHome: string;
  readonly devDetail: string;
}

/** The three WeChat practice sites and what tests do with them. */
export interface Wechat {
  readonly sites: readonly Site[];
  readonly phone: Phone;
  /** The account itself, to be read and seeded: `account('main').whitelist = […]`. Ids: `main`, `other`. */
  account(id: string): Account;
  /** Opens new sessions on both consoles; sessions opened earlier stay open unless the browser's cookies are replaced. */
  signIn(account: string): SignedIn;
  /** Ends all sessions of a console, or of both: the next request finds nobody signed in. */
  endSessions(site?: SignedInSite): void;
  set(knobs: Partial<Knobs>): void;
  /** Every save since the start or the last reset, refused ones too. */
  posts(): readonly Post[];
  /** What the accounts hold, as plain data; `keep` lays such data in. */
  kept(): KeptWechat;
  keep(kept: KeptWechat): void;
  /** As at the start: nobody signed in, accounts and knobs at rest, no codes, no posts. */
  reset(): void;
}

const MP = 'mp.weixin.qq.com';
const DEV = 'developers.weixin.qq.com';

/** One WeChat world: the two consoles and the admin's phone. */
export function createWechat(): Wechat {
  const state = makeWechatState();
  const cookie = (site: SignedInSite, value: string) => ({
    name: sessionCookies[site],
    value,
    domain: site === 'mp' ? MP : DEV,
    path: '/',
    secure: true,
    sameSite: 'Lax' as const,
  });
  return {
    sites: [createMpSite(state), createDevSite(state), createPhoneSite(state)],
    phone: makePhone(state.scans),
    account: (id) => state.account(id),
    signIn(id) {
      const account = state.account(id);
      const mp = state.sessions.open('mp', id);
      const dev = state.sessions.open('dev', id);
      return {
        cookies: [cookie('mp', mp.id), cookie('dev', dev.id)],
        mpHome: `https://${MP}${mpHome(mp, account)}`,
        mpPlugin: `https://${MP}${mpLink(templatePaths.plugin, mp.token)}`,
        mpApply: `https://${MP}${mpLink(templatePaths.apply, mp.token)}`,
        mpTemplates: `https://${MP}${mpLink(templatePaths.mine, mp.token)}`,
        miniProfile: `https://${MP}${mpLink(miniPaths.profile, mp.token)}`,
        mpAccount: `https://${MP}${mpLink(mpTabs.info.path, mp.token)}`,
        mpFunction: `https://${MP}${mpLink(mpTabs.function.path, mp.token)}`,
        mpAuthorized: `https://${MP}${mpLink(mpTabs.auth.path, mp.token)}`,
        mpBasics: `https://${MP}${mpLink(legacyDevPath, mp.token)}`,
        devHome: `https://${DEV}/platform/`,
        devDetail: `https://${DEV}${devDetailLink(account)}`,
      };
    },
    endSessions: (site) => state.sessions.end(site ? { site } : {}),
    set: (knobs) => void Object.assign(state.knobs, knobs),
    posts: () => state.posts,
    kept: () => state.kept(),
    keep: (kept) => state.keep(kept),
    reset: () => state.reset(),
  };
}
