import { page } from '../../../lib/catalog/consoles/kezhi/wechat-templates.page.ts';
import { TEMPLATE_ROWS } from '../../practice/kezhi/grids/template-rows.ts';
import type { Practice } from '../../practice/start-practice.ts';
import type { PageCases } from './case.ts';
import { kezhiGrid, looksOf } from './kezhi-grid.ts';
import { DETOUR_KEZHI, SAVED } from './usual.ts';

/** Our ids as 模板同步 lays them in. */
const ids = (without: readonly string[] = []): Record<string, string> =>
  Object.fromEntries(
    TEMPLATE_ROWS.filter(({ number = '' }) => !without.includes(number)).map(({ id = '', number = '' }) => [
      id,
      `${number}_practice-template-id-of-this-account-0000`.slice(0, 43),
    ]),
  );
const synced = ({ kezhi }: Practice, without: readonly string[] = []): void =>
  kezhi.keep({ records: { 'LSKZ/wechat-setup': { appSecret: 'x' }, 'LSKZ/wechat-templates': ids(without) }, files: {} });
const configured = ({ kezhi }: Practice): void => kezhi.keep({ records: { 'LSKZ/wechat-setup': { appSecret: 'x' } }, files: {} });
const ALL = TEMPLATE_ROWS.map(({ id = '' }) => ids()[id]);
const REFUND = ['退款通知触发', '退款通知(2)触发', '退款通知(3)触发'];

/** 微信模板消息: 模板同步 on its grid. */
export const wechatTemplates: PageCases = {
  ...kezhiGrid('wechat-templates'),
  page,
  looks: looksOf('wechat-templates'),
  desired: {},
  held: ({ kezhi }) => kezhi.rows('wechat-templates').map(({ templateId }) => templateId),
  cases: {
    right: { given: configured, seen: { rows: { total: 29, shown: 29 } }, pressed: SAVED, held: ALL },
    'already-right': { given: synced, seen: { rows: { total: 29, lacking: [] } } },
    'partly-right': {
      given: (practice) => synced(practice, ['TM00004']),
      seen: { rows: { total: 29, lacking: REFUND } },
      pressed: SAVED,
      held: ALL,
    },
    'foreign-kept': {
      is: 'what the account has not stays empty and is named',
      given: (practice) => {
        configured(practice);
        practice.kezhi.set({ noTemplates: ['TM00004'] });
      },
      pressed: SAVED,
      held: TEMPLATE_ROWS.map(({ id = '' }) => ids(['TM00004'])[id] ?? ''),
    },
    ...DETOUR_KEZHI,
    'vendor-error': {
      seen: { rows: { total: 29 } },
      pressed: { outcome: 'refused-by-page', says: 'kezhi_failed' },
    },
    'changed-label': {
      given: ({ kezhi }) => kezhi.set({ rename: { 微信模板ID: '模板标识' } }),
      refused: { outcome: 'wrong-page', detail: '微信模板ID' },
    },
  },
};
