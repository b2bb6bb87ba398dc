import { vendor } from '../../../lib/catalog/consoles/wechat-mp/console.ts';
import { page } from '../../../lib/catalog/consoles/wechat-mp/mini-app-secret.page.ts';
import type { PageCases } from './case.ts';
import { reset } from './reset-secret.ts';
import { secretCases } from './secret-cases.ts';
import { DETOUR_MINI, MINI_LOOKS } from './usual.ts';

/** The AppSecret of a mini program. */
export const miniAppSecret: PageCases = {
  page,
  vendor,
  where: { wechat: 'miniProfile', account: 'mini' },
  looks: MINI_LOOKS,
  mine: { miniName: '乐食客至小程序' },
  reveal: reset,
  desired: {},
  held: ({ wechat }) => wechat.account('mini'),
  cases: { ...secretCases('miniAppSecret'), ...DETOUR_MINI },
};
