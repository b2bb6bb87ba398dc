import { vendor } from '../../../lib/catalog/consoles/wechat-mp/console.ts';
import { page as businessPage } from '../../../lib/catalog/consoles/wechat-mp/mini-business-domain.page.ts';
import { page as serverPage } from '../../../lib/catalog/consoles/wechat-mp/mini-server-domain.page.ts';
import type { Practice } from '../../practice/start-practice.ts';
import type { MiniSettings } from '../../practice/wechat/mini-settings.ts';
import type { PageCases } from './case.ts';
import { relabel } from './relabel.ts';
import { DETOUR_MINI, MINI_LOOKS, SAVED } from './usual.ts';

/** The two dialogs of a mini program's domains: the admin scans before they open. */
const miniOf = ({ wechat }: Practice): MiniSettings => wechat.account('mini').mini as MiniSettings;

const SERVER = 'https://kzpro.m.51kezhi.cn';
const OWN = 'https://api.leshikezhi.example';

const shared = {
  vendor,
  where: { wechat: 'miniProfile', account: 'mini' },
  looks: MINI_LOOKS,
  mine: { miniName: '乐食客至小程序' },
} satisfies Partial<PageCases>;

const serverDomain: PageCases = {
  ...shared,
  page: serverPage,
  desired: { request: { add: [SERVER] } },
  held: (practice) => miniOf(practice).servers,
  cases: {
    right: {
      given: (practice) => {
        miniOf(practice).servers.request = [];
      },
      seen: { notes: { savesLeft: '50' } },
      says: SAVED,
      held: { request: [SERVER] },
    },
    'already-right': {
      given: (practice) => {
        miniOf(practice).servers.request = [SERVER];
      },
      right: 'all',
    },
    'partly-right': { doesNotApply: 'one address in one field is all that is ours' },
    'foreign-kept': {
      given: (practice) => {
        Object.assign(miniOf(practice).servers, { socket: ['wss://own.example'], request: [OWN] });
      },
      says: SAVED,
      held: { request: [OWN, SERVER], socket: ['wss://own.example'] },
    },
    ...DETOUR_MINI,
    'vendor-error': (
      [
        [85018, 'domain_month_used'],
        [85019, 'domain_icp'],
        [85020, 'domain_file_missing'],
        [85016, 'mini_domain_many'],
      ] as const
    ).map(([ret, says]) => ({
      is: String(ret),
      given: ({ wechat }) => wechat.set({ nextMiniSave: ret }),
      says: { outcome: 'refused-by-page', says },
    })),
    'changed-label': { meanwhile: relabel('socket合法域名', '长连接域名'), refused: { outcome: 'wrong-page' } },
  },
};

const OURS = ['kzpro.m.51kezhi.cn', 'kzdkpro.m.51kezhi.cn'];

const businessDomain: PageCases = {
  ...shared,
  page: businessPage,
  desired: { domains: { add: OURS } },
  held: (practice) => miniOf(practice).business,
  cases: {
    right: {
      given: (practice) => {
        miniOf(practice).business = [];
      },
      says: SAVED,
      held: OURS,
    },
    'already-right': {
      given: (practice) => {
        miniOf(practice).business = [...OURS];
      },
      right: 'all',
    },
    'partly-right': {
      given: (practice) => {
        miniOf(practice).business = OURS.slice(0, 1);
      },
      says: SAVED,
      held: OURS,
    },
    'foreign-kept': { says: SAVED, held: ['shop.leshikezhi.example', ...OURS] },
    ...DETOUR_MINI,
    'vendor-error': {
      given: ({ wechat }) => wechat.set({ nextMiniSave: 85020 }),
      says: { outcome: 'refused-by-page', says: 'domain_file_missing' },
    },
    'changed-label': { meanwhile: relabel('域名1', '首选域名'), refused: { outcome: 'wrong-page', detail: '域名1' } },
  },
};

/** The domains of a mini program. */
export const MINI_DOMAINS: readonly PageCases[] = [serverDomain, businessDomain];
