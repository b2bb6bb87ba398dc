import { page } from '../../../lib/catalog/consoles/wechat-mp/account.page.ts';
import { vendor } from '../../../lib/catalog/consoles/wechat-mp/console.ts';
import type { PageCases } from './case.ts';
import { ACCOUNT, main } from './main-account.ts';
import { relabel } from './relabel.ts';
import { BOTH_SKINS, detour } from './usual.ts';

/** 账号详情: nothing is ever pressed. */
export const account: PageCases = {
  page,
  vendor,
  where: { wechat: 'mpAccount', account: 'main' },
  looks: BOTH_SKINS,
  mine: { accountName: ACCOUNT.accountName },
  desired: {},
  held: main,
  cases: {
    right: { plans: { name: 'take', subject: 'take', verified: 'take', appId: 'take', originalId: 'take' } },
    'already-right': {
      known: { facts: ACCOUNT },
      plans: { name: 'keep', subject: 'keep', verified: 'keep', appId: 'keep', originalId: 'keep' },
    },
    'partly-right': {
      known: { facts: { accountName: ACCOUNT.accountName, appId: ACCOUNT.appId } },
      plans: { name: 'keep', subject: 'take', verified: 'take', appId: 'keep', originalId: 'take' },
    },
    'foreign-kept': {
      known: { facts: { ...ACCOUNT, accountSubject: '南京乐食客至餐饮有限公司' } },
      plans: { name: 'keep', subject: 'differs', verified: 'keep', appId: 'keep', originalId: 'keep' },
    },
    // The name at the top of the page and the id both tell whose it is.
    ...detour('other', '味佳轩总店', ACCOUNT.accountName),
    'vendor-error': {
      is: 'an AppID that is none',
      given: (practice) => {
        main(practice).appId = 'wx5d1c7a90b3e24f6g';
      },
      plans: { name: 'take', subject: 'take', verified: 'take', appId: 'refuse', originalId: 'take' },
    },
    'changed-label': [
      { is: 'one that proves the page', meanwhile: relabel('主体信息', '主体'), refused: { outcome: 'wrong-page', detail: '主体信息' } },
      { is: 'another', meanwhile: relabel('认证情况', '认证'), of: 'verified', refused: { outcome: 'not-found' } },
    ],
  },
};
