import { page as businessPage } from '../../../lib/catalog/consoles/wechat-mp/business-domain.page.ts';
import { vendor } from '../../../lib/catalog/consoles/wechat-mp/console.ts';
import { page as jsPage } from '../../../lib/catalog/consoles/wechat-mp/js-domain.page.ts';
import { page as oauthPage } from '../../../lib/catalog/consoles/wechat-mp/oauth-domain.page.ts';
import type { Practice } from '../../practice/start-practice.ts';
import type { DomainKind } from '../../practice/wechat/accounts.ts';
import type { Case, PageCases } from './case.ts';
import { relabel } from './relabel.ts';
import { BOTH_SKINS, DETOUR_MP, SAVED } from './usual.ts';

/** The three domain dialogs of 功能设置: one dialog with another title. */
const OURS = ['kzpro.m.51kezhi.cn', 'kzdkpro.m.51kezhi.cn'];
const FOREIGN = 'shop.leshikezhi.example';

const holding =
  (kind: DomainKind, domains: readonly string[]) =>
  ({ wechat }: Practice) => {
    wechat.account('main').domains[kind] = [...domains];
  };

/** The vendor's code, and what it is told as. Nothing is stored then. */
const CODES = [
  [153002, 'domain_month_used'],
  [153011, 'domain_icp'],
  [216202, 'domain_file_missing'],
  [216302, 'domain_file_differs'],
  [216402, 'domain_unreachable'],
] as const;

const refuses = (kind: DomainKind, codes: readonly (typeof CODES)[number][]): readonly Case[] =>
  codes.map(([ret, says]) => ({
    is: String(ret),
    given: (practice) => {
      holding(kind, [])(practice);
      practice.wechat.set({ nextDomainSave: { ret, ...(ret === 153011 ? { digits: [0, 3, 0] } : {}) } });
    },
    says: { outcome: 'refused-by-page', says },
  }));

/** A dialog with more slots than ours takes up: what is there stays in its place. */
const roomy = (kind: 'business' | 'js', page: PageCases['page'], codes: readonly (typeof CODES)[number][]): PageCases => ({
  page,
  vendor,
  where: { wechat: 'mpFunction', account: 'main' },
  looks: BOTH_SKINS,
  mine: { accountName: '乐食客至演示店' },
  desired: { domains: { add: OURS } },
  held: ({ wechat }) => wechat.account('main').domains[kind],
  cases: {
    right: { given: holding(kind, []), seen: { notes: { savesLeft: '3' } }, says: SAVED, held: OURS },
    'already-right': { given: holding(kind, OURS), right: 'all' },
    'partly-right': { given: holding(kind, OURS.slice(1)), says: SAVED, held: [...OURS.slice(1), ...OURS.slice(0, 1)] },
    'foreign-kept': [
      { is: 'beside ours', given: holding(kind, [FOREIGN]), says: SAVED, held: [FOREIGN, ...OURS] },
      {
        is: 'in every slot',
        given: holding(kind, [FOREIGN, 'a.example.com', 'b.example.com']),
        of: 'domains',
        conflict: { outcome: 'conflict', there: [FOREIGN, 'a.example.com', 'b.example.com'] },
      },
    ],
    ...DETOUR_MP,
    'vendor-error': [
      ...refuses(kind, codes),
      {
        is: 'no save left this month',
        given: (practice) => {
          holding(kind, [])(practice);
          practice.wechat.set({ savesPerMonth: { business: 0, js: 0, oauth: 5 } });
        },
        seen: { notes: { savesLeft: '0' } },
        says: { outcome: 'not-editable' },
      },
    ],
    'changed-label': { meanwhile: relabel('域名1', '首选域名'), refused: { outcome: 'wrong-page', detail: '域名1' } },
  },
});

const oauth: PageCases = {
  page: oauthPage,
  vendor,
  where: { wechat: 'mpFunction', account: 'main' },
  looks: BOTH_SKINS,
  mine: { accountName: '乐食客至演示店' },
  desired: { domains: { add: OURS } },
  held: ({ wechat }) => wechat.account('main').domains.oauth,
  cases: {
    right: { given: holding('oauth', []), seen: { notes: { savesLeft: '5' } }, says: SAVED, held: OURS },
    'already-right': { given: holding('oauth', OURS), right: 'all' },
    'partly-right': { given: holding('oauth', OURS.slice(0, 1)), says: SAVED, held: OURS },
    'foreign-kept': {
      is: 'in one of its two slots',
      given: holding('oauth', [FOREIGN]),
      of: 'domains',
      conflict: { outcome: 'conflict', there: [FOREIGN] },
    },
    ...DETOUR_MP,
    'vendor-error': refuses('oauth', CODES.slice(3, 4)),
    'changed-label': { meanwhile: relabel('域名1', '首选域名'), of: 'domains', refused: { outcome: 'not-found' } },
  },
};

/** The domain dialogs of an official account. */
export const WECHAT_DOMAINS: readonly PageCases[] = [roomy('business', businessPage, CODES), roomy('js', jsPage, CODES.slice(2, 3)), oauth];
