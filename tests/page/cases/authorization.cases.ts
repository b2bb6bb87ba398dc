import { page } from '../../../lib/catalog/consoles/wechat-mp/authorization.page.ts';
import { vendor } from '../../../lib/catalog/consoles/wechat-mp/console.ts';
import type { PageCases } from './case.ts';
import { ACCOUNT, main } from './main-account.ts';
import { relabel } from './relabel.ts';
import { BOTH_SKINS, DETOUR_MP, ONLY_READ } from './usual.ts';

/** 授权管理: nothing is ever pressed. */
export const authorization: PageCases = {
  page,
  vendor,
  where: { wechat: 'mpAuthorized', account: 'main' },
  looks: BOTH_SKINS,
  mine: { accountName: ACCOUNT.accountName },
  desired: {},
  held: main,
  cases: {
    right: { given: (practice) => void main(practice).platforms.push('客至易会员'), plans: { platform: 'take' } },
    'already-right': {
      given: (practice) => void main(practice).platforms.push('客至易会员'),
      known: { facts: { oaPlatform: '客至易会员' } },
      plans: { platform: 'keep' },
    },
    'partly-right': {
      is: 'others are authorized and Kezhi is not',
      seen: { captures: { platform: { says: 'authorize_missing' } } },
      plans: { platform: 'wait' },
    },
    'foreign-kept': {
      given: (practice) => void main(practice).platforms.push('客至易会员'),
      known: { facts: { oaPlatform: '客至' } },
      plans: { platform: 'differs' },
    },
    ...DETOUR_MP,
    'vendor-error': ONLY_READ,
    'changed-label': { meanwhile: relabel('第三方平台名称', '平台'), refused: { outcome: 'wrong-page', detail: '第三方平台名称' } },
  },
};
