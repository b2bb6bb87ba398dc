import { page } from '../../../lib/catalog/consoles/wechat-dev/app-secret.page.ts';
import { vendor } from '../../../lib/catalog/consoles/wechat-dev/console.ts';
import type { PageCases } from './case.ts';
import { ACCOUNT, main } from './main-account.ts';
import { reset } from './reset-secret.ts';
import { secretCases } from './secret-cases.ts';
import { detour } from './usual.ts';

/** 重置AppSecret at the developer platform. */
export const appSecret: PageCases = {
  page,
  vendor,
  where: { wechat: 'devDetail', account: 'main' },
  looks: [{ name: 'weui' }],
  mine: { appId: ACCOUNT.appId },
  reveal: reset,
  desired: {},
  held: main,
  cases: { ...secretCases('appSecret'), ...detour('other', 'wx8e02f4b67a1d93c5', ACCOUNT.appId) },
};
