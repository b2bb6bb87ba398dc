import { vendor as dev } from '../../../lib/catalog/consoles/wechat-dev/console.ts';
import { page as devPage } from '../../../lib/catalog/consoles/wechat-dev/ip-whitelist.page.ts';
import { vendor as mp } from '../../../lib/catalog/consoles/wechat-mp/console.ts';
import { page as mpPage } from '../../../lib/catalog/consoles/wechat-mp/ip-whitelist.page.ts';
import type { Practice } from '../../practice/start-practice.ts';
import type { PageCases } from './case.ts';
import { relabel } from './relabel.ts';
import { DETOUR_MP, detour, SAVED } from './usual.ts';

/** The IP whitelist on either site: one address a line, the whole list replaced, the admin's scan before it is stored. */
const OURS = ['49.4.24.68', '119.3.192.43', '119.3.245.154', '119.3.246.34'];
const FOREIGN = '203.0.113.7';

const listing =
  (addresses: readonly string[]) =>
  ({ wechat }: Practice) => {
    wechat.account('main').whitelist = [...addresses];
  };

const CASES: Omit<PageCases['cases'], 'wrong-merchant' | 'signed-out'> = {
  right: { given: listing([]), says: SAVED, held: OURS },
  'already-right': { given: listing(OURS), right: 'all' },
  'partly-right': { given: listing(OURS.slice(1, 3)), says: SAVED, held: [...OURS.slice(1, 3), ...OURS.slice(0, 1), ...OURS.slice(3)] },
  'foreign-kept': { given: listing([FOREIGN, ...OURS.slice(0, 2)]), says: SAVED, held: [FOREIGN, ...OURS] },
  'vendor-error': [
    { is: 'the scan is rejected', scan: 'reject', says: { outcome: 'refused-by-page', says: 'scan_rejected' } },
    { is: 'the scan comes too late', scan: 'expire', says: { outcome: 'refused-by-page', says: 'scan_expired' } },
    { is: 'somebody else scans', scan: 'acceptAsStranger', says: { outcome: 'refused-by-page', says: 'scan_stranger' } },
    {
      is: 'the list is too long',
      given: ({ wechat }) => wechat.set({ nextWhitelistSave: 280007 }),
      says: { outcome: 'refused-by-page', says: 'ip_too_many' },
    },
  ],
  'changed-label': { meanwhile: relabel('IP白名单', '可信地址'), refused: { outcome: 'wrong-page' } },
};

const shared = {
  desired: { addresses: { add: OURS } },
  held: ({ wechat }) => wechat.account('main').whitelist,
} satisfies Partial<PageCases>;

/** At the developer platform, and as mp.weixin.qq.com had it until 2025. */
export const WHITELISTS: readonly PageCases[] = [
  {
    ...shared,
    page: devPage,
    vendor: dev,
    where: { wechat: 'devDetail', account: 'main' },
    looks: [{ name: 'weui' }],
    mine: { appId: 'wx5d1c7a90b3e24f68' },
    cases: { ...CASES, ...detour('other', 'wx8e02f4b67a1d93c5', 'wx5d1c7a90b3e24f68') },
  },
  {
    ...shared,
    page: mpPage,
    vendor: mp,
    where: { wechat: 'mpBasics', account: 'main' },
    looks: [{ name: 'legacy', wechat: { skin: 'legacy' } }],
    mine: { accountName: '乐食客至演示店' },
    cases: { ...CASES, ...DETOUR_MP },
  },
];
