import { page } from '../../../lib/catalog/consoles/kezhi/mini-setup.page.ts';
import type { PageCases } from './case.ts';
import { FAILS } from './given-kezhi.ts';
import { kezhiGrid, looksOf } from './kezhi-grid.ts';
import { relabel } from './relabel.ts';
import { DETOUR_KEZHI, SAVED } from './usual.ts';

const MINI = { appId: 'wx0011223344556677', appSecret: 'fedcba9876543210fedcba9876543210' };
const MINI_LABELLED = { AppId: MINI.appId, AppSecret: MINI.appSecret };

/** 小程序配置: the dialog, and 启用 on its grid. */
export const miniSetup: PageCases = {
  ...kezhiGrid('mini-setup'),
  page,
  looks: looksOf('mini-setup'),
  desired: { appId: { set: MINI.appId }, appSecret: { set: MINI.appSecret } },
  held: ({ kezhi }) => kezhi.rows('mini-setup').map(({ appId, appSecret, state }) => ({ appId, appSecret, state })),
  cases: {
    right: { says: SAVED, pressed: SAVED, held: [{ ...MINI, state: '已启用' }] },
    'already-right': {
      given: ({ kezhi }) => kezhi.keep({ records: { 'LSKZ/mini-setup': { ...MINI, enabled: '1' } }, files: {} }),
      right: 'all',
      seen: { rows: { outcome: 'seen', lacking: [] } },
    },
    'partly-right': [
      {
        is: 'another secret',
        given: ({ kezhi }) => kezhi.seed('mini-setup', { ...MINI_LABELLED, AppSecret: '0000' }),
        right: ['appId'],
        says: SAVED,
        pressed: SAVED,
        held: [{ ...MINI, state: '已启用' }],
      },
      {
        is: 'not in service',
        given: ({ kezhi }) => kezhi.seed('mini-setup', MINI_LABELLED),
        right: 'all',
        seen: { rows: { outcome: 'seen', lacking: ['站内地址(介绍)'] } },
        says: SAVED,
        pressed: SAVED,
        held: [{ ...MINI, state: '已启用' }],
      },
    ],
    'foreign-kept': { doesNotApply: 'every field of the page is ours' },
    ...DETOUR_KEZHI,
    'vendor-error': [
      {
        is: 'the save',
        given: ({ kezhi }) => kezhi.set({ refuseSave: FAILS }),
        says: { outcome: 'refused-by-page', says: 'kezhi_failed' },
      },
      {
        is: '启用',
        given: ({ kezhi }) => kezhi.set({ refuseAct: '启用失败：小程序未授权' }),
        says: SAVED,
        pressed: { outcome: 'refused-by-page', says: 'kezhi_failed' },
        held: [{ ...MINI, state: '已停用' }],
      },
    ],
    'changed-label': [
      { is: 'in the dialog', meanwhile: relabel('AppSecret：', '密钥：'), refused: { outcome: 'wrong-page', detail: 'AppSecret' } },
      { is: 'a column', given: ({ kezhi }) => kezhi.set({ rename: { 状态: '使用状态' } }), of: 'rows', refused: { outcome: 'not-found' } },
    ],
  },
};
