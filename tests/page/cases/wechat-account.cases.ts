import { page as appSecretPage } from '../../../lib/catalog/consoles/wechat-dev/app-secret.page.ts';
import { vendor as dev } from '../../../lib/catalog/consoles/wechat-dev/console.ts';
import { page as credentialsPage } from '../../../lib/catalog/consoles/wechat-dev/credentials.page.ts';
import { page as accountPage } from '../../../lib/catalog/consoles/wechat-mp/account.page.ts';
import { page as authorizationPage } from '../../../lib/catalog/consoles/wechat-mp/authorization.page.ts';
import { vendor as mp } from '../../../lib/catalog/consoles/wechat-mp/console.ts';
import { page as miniSecretPage } from '../../../lib/catalog/consoles/wechat-mp/mini-app-secret.page.ts';
import { page as miniCredentialsPage } from '../../../lib/catalog/consoles/wechat-mp/mini-credentials.page.ts';
import type { Practice } from '../../practice/start-practice.ts';
import type { PageCases } from './case.ts';
import { relabel } from './relabel.ts';
import { newSecret, reset, shownSecret } from './reset-secret.ts';
import { BOTH_SKINS, DETOUR_MINI, DETOUR_MP, detour, MINI_LOOKS, ONLY_READ } from './usual.ts';

/** What is read of an account: nothing is ever pressed. */
const main = ({ wechat }: Practice) => wechat.account('main');
const ACCOUNT = {
  accountName: '乐食客至演示店',
  accountSubject: '南京乐食客至餐饮管理有限公司',
  accountVerified: '已认证（微信认证）',
  appId: 'wx5d1c7a90b3e24f68',
  originalId: 'gh_3f8a6c1d9e27',
};

const account: PageCases = {
  page: accountPage,
  vendor: mp,
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

const authorization: PageCases = {
  page: authorizationPage,
  vendor: mp,
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

const APP_ID = { miniAppId: 'wx7a31e9d04c5b82f6' };
const SECRET = '0123456789abcdef0123456789abcdef';

const credentials: PageCases = {
  page: credentialsPage,
  vendor: dev,
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

const miniCredentials: PageCases = {
  page: miniCredentialsPage,
  vendor: mp,
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

/** The dialog that shows a new AppSecret once; until then it is a person who has to bring it about. */
const secretCases = (fact: string): Omit<PageCases['cases'], 'wrong-merchant' | 'signed-out'> => ({
  right: { meanwhile: newSecret, plans: { appSecret: 'take' } },
  'already-right': {
    meanwhile: newSecret,
    known: async (place) => ({ secrets: { [fact]: await shownSecret(place) } }),
    plans: { appSecret: 'keep' },
  },
  'partly-right': {
    is: 'asked for and not confirmed yet',
    seen: { captures: { appSecret: { says: 'secret_not_yet' } } },
    plans: { appSecret: 'wait' },
  },
  'foreign-kept': {
    is: 'the record has another',
    meanwhile: newSecret,
    known: { secrets: { [fact]: SECRET } },
    plans: { appSecret: 'differs' },
  },
  'vendor-error': {
    is: 'somebody else scans, and the dialog shuts',
    meanwhile: (place) => newSecret(place, 'acceptAsStranger'),
    refused: { outcome: 'wrong-page' },
  },
  'changed-label': { is: 'its title', meanwhile: relabel('重置AppSecret', '重置密钥'), refused: { outcome: 'wrong-page' } },
});

const appSecret: PageCases = {
  page: appSecretPage,
  vendor: dev,
  where: { wechat: 'devDetail', account: 'main' },
  looks: [{ name: 'weui' }],
  mine: { appId: ACCOUNT.appId },
  reveal: reset,
  desired: {},
  held: main,
  cases: { ...secretCases('appSecret'), ...detour('other', 'wx8e02f4b67a1d93c5', ACCOUNT.appId) },
};

const miniSecret: PageCases = {
  page: miniSecretPage,
  vendor: mp,
  where: { wechat: 'miniProfile', account: 'mini' },
  looks: MINI_LOOKS,
  mine: { miniName: '乐食客至小程序' },
  reveal: reset,
  desired: {},
  held: ({ wechat }) => wechat.account('mini'),
  cases: { ...secretCases('miniAppSecret'), ...DETOUR_MINI },
};

/** The account, who may act for it, and its credentials. */
export const WECHAT_ACCOUNT: readonly PageCases[] = [account, authorization, credentials, miniCredentials, appSecret, miniSecret];
