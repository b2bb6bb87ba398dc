import { vendor } from '../../../lib/catalog/consoles/wechat-mp/console.ts';
import { page } from '../../../lib/catalog/consoles/wechat-mp/mini-credentials.page.ts';
import type { PageCases } from './case.ts';
import { relabel } from './relabel.ts';
import { SECRET } from './secret-cases.ts';
import { DETOUR_MINI, MINI_LOOKS } from './usual.ts';

const APP_ID = { miniAppId: 'wx7a31e9d04c5b82f6' };

/** 开发设置 of a mini program: nothing is ever pressed. */
export const miniCredentials: PageCases = {
  page,
  vendor,
  where: { wechat: 'miniProfile', account: 'mini' },
  looks: MINI_LOOKS,
  mine: { miniName: '乐食客至小程序' },
  desired: {},
  held: ({ wechat }) => wechat.account('mini'),
  cases: {
    right: { seen: { captures: { appSecret: { says: 'secret_hidden' } } }, plans: { appId: 'take', appSecret: 'wait' } },
    'already-right': { known: { facts: APP_ID, secrets: { miniAppSecret: SECRET } }, plans: { appId: 'keep', appSecret: 'keep' } },
    'partly-right': { known: { facts: APP_ID }, plans: { appId: 'keep', appSecret: 'wait' } },
    'foreign-kept': { known: { facts: { miniAppId: 'wx0011223344556677' } }, plans: { appId: 'differs', appSecret: 'wait' } },
    ...DETOUR_MINI,
    'vendor-error': {
      is: 'the AppSecret is frozen',
      given: ({ wechat }) => {
        wechat.account('mini').secret = 'frozen';
      },
      seen: { captures: { appSecret: { outcome: 'needs-human', says: 'secret_frozen' } } },
      plans: { appId: 'take', appSecret: 'wait' },
    },
    'changed-label': {
      meanwhile: relabel('AppID(小程序ID)', '小程序ID'),
      refused: { outcome: 'wrong-page', detail: 'AppID(小程序ID)' },
    },
  },
};
