import { vendor } from '../../../lib/catalog/consoles/wechat-dev/console.ts';
import { page } from '../../../lib/catalog/consoles/wechat-dev/credentials.page.ts';
import type { PageCases } from './case.ts';
import { ACCOUNT, main } from './main-account.ts';
import { relabel } from './relabel.ts';
import { SECRET } from './secret-cases.ts';
import { detour } from './usual.ts';

/** 基础信息 at the developer platform: nothing is ever pressed. */
export const credentials: PageCases = {
  page,
  vendor,
  where: { wechat: 'devDetail', account: 'main' },
  looks: [{ name: 'weui' }],
  mine: { appId: ACCOUNT.appId },
  desired: {},
  held: main,
  cases: {
    right: {
      seen: { captures: { appSecret: { says: 'secret_hidden' } } },
      plans: { appId: 'take', originalId: 'take', appSecret: 'wait' },
    },
    'already-right': {
      known: { facts: { appId: ACCOUNT.appId, originalId: ACCOUNT.originalId }, secrets: { appSecret: SECRET } },
      plans: { appId: 'keep', originalId: 'keep', appSecret: 'keep' },
    },
    'partly-right': { known: { facts: { appId: ACCOUNT.appId } }, plans: { appId: 'keep', originalId: 'take', appSecret: 'wait' } },
    'foreign-kept': {
      known: { facts: { appId: ACCOUNT.appId, originalId: 'gh_b07e52d4a918' } },
      plans: { appId: 'keep', originalId: 'differs', appSecret: 'wait' },
    },
    ...detour('other', 'wx8e02f4b67a1d93c5', ACCOUNT.appId),
    'vendor-error': (['none', 'frozen'] as const).map((secret) => ({
      is: `the AppSecret is ${secret}`,
      given: (practice) => {
        main(practice).secret = secret;
      },
      seen: { captures: { appSecret: { outcome: 'needs-human', says: secret === 'none' ? 'secret_off' : 'secret_frozen' } } },
      plans: { appId: 'take', originalId: 'take', appSecret: 'wait' },
    })),
    'changed-label': { meanwhile: relabel('原始ID', '帐号ID'), of: 'originalId', refused: { outcome: 'not-found' } },
  },
};
