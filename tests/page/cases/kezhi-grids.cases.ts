import { vendor } from '../../../lib/catalog/consoles/kezhi/console.ts';
import { page as miniSetupPage } from '../../../lib/catalog/consoles/kezhi/mini-setup.page.ts';
import { page as storePayPage } from '../../../lib/catalog/consoles/kezhi/store-pay.page.ts';
import { page as wechatTemplatesPage } from '../../../lib/catalog/consoles/kezhi/wechat-templates.page.ts';
import { withKnownRow } from '../../../lib/domain/known-row.ts';
import type { GridId } from '../../practice/kezhi/grids/all-grids.ts';
import { TEMPLATE_ROWS } from '../../practice/kezhi/grids/template-rows.ts';
import type { Practice } from '../../practice/start-practice.ts';
import type { Look, PageCases } from './case.ts';
import { relabel } from './relabel.ts';
import { DETOUR_KEZHI, SAVED } from './usual.ts';

/** The pages of Kezhi whose dialog or button works on a grid. */
const shared = (grid: GridId) => ({ vendor, where: { kezhi: grid }, mine: { merchantCode: 'LSKZ' } }) satisfies Partial<PageCases>;

const looksOf = (grid: GridId): readonly Look[] => [
  { name: 'frame', at: `/part/${grid}` },
  { name: 'inline', kezhi: { frames: 'inline' } },
];

const FAILS = '操作失败，请重试';

const MINI = { appId: 'wx0011223344556677', appSecret: 'fedcba9876543210fedcba9876543210' };
const MINI_LABELLED = { AppId: MINI.appId, AppSecret: MINI.appSecret };

const miniSetup: PageCases = {
  ...shared('mini-setup'),
  page: miniSetupPage,
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

const DIRECTORIES = ['https://njkz.m.51kezhi.cn/wechat/account/', 'https://njkz.m.51kezhi.cn/wechat/mall/orderManage/'];
const APP_IDS = ['wx9843e0aa11bb909e', 'wx0011223344556677'];
const NUMBER = '88600123';
const OURS = {
  subMerchant: NUMBER,
  directories: DIRECTORIES.join(),
  appIds: APP_IDS.join(),
  storeNames: '总部门店、雨花台店、鼓楼 1912店',
  remark: '',
};
const OURS_LABELLED = {
  思迅Pay子商户号: NUMBER,
  安全目录: OURS.directories,
  公众号或小程序appid: OURS.appIds,
  适用门店: '总部门店、雨花台店、鼓楼 1912店',
};

const storePay: PageCases = {
  ...shared('store-pay'),
  page: withKnownRow(storePayPage, {
    facts: { sissPayMerchant: { content: NUMBER } } as unknown as Parameters<typeof withKnownRow>[1]['facts'],
  }),
  where: { kezhi: 'store-pay', innerTab: '线上支付' },
  looks: looksOf('store-pay'),
  desired: {
    merchantNumber: { set: NUMBER },
    directories: { add: DIRECTORIES },
    appIds: { add: APP_IDS },
    stores: { set: ['总部门店', '雨花台店', '鼓楼 1912店'] },
  },
  held: ({ kezhi }) =>
    kezhi
      .rows('store-pay')
      .map(({ subMerchant, directories, appIds, storeNames, remark }) => ({ subMerchant, directories, appIds, storeNames, remark })),
  cases: {
    right: { says: SAVED, held: [OURS] },
    'already-right': { given: ({ kezhi }) => kezhi.seed('store-pay', OURS_LABELLED), right: 'all' },
    'partly-right': {
      given: ({ kezhi }) => kezhi.seed('store-pay', { ...OURS_LABELLED, 安全目录: DIRECTORIES[0] ?? '', 适用门店: '总部门店' }),
      right: ['merchantNumber', 'appIds'],
      says: SAVED,
      held: [OURS],
    },
    'foreign-kept': [
      {
        is: 'another row, and what our row holds beside ours',
        given: ({ kezhi }) => {
          kezhi.seed('store-pay', { 思迅Pay子商户号: '88600999', 适用门店: '常州武进店' });
          kezhi.seed('store-pay', { 思迅Pay子商户号: NUMBER, 公众号或小程序appid: 'wxforeign00000001', 备注: '老系统' });
        },
        right: ['merchantNumber'],
        says: SAVED,
        held: [
          { subMerchant: '88600999', storeNames: '常州武进店', directories: undefined, appIds: undefined, remark: undefined },
          { ...OURS, appIds: ['wxforeign00000001', ...APP_IDS].join(), remark: '老系统' },
        ],
      },
    ],
    ...DETOUR_KEZHI,
    'vendor-error': {
      given: ({ kezhi }) => kezhi.set({ refuseSave: FAILS }),
      says: { outcome: 'refused-by-page', says: 'kezhi_failed' },
    },
    'changed-label': { meanwhile: relabel('安全目录：', '授权目录：'), refused: { outcome: 'wrong-page', detail: '安全目录' } },
  },
};

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

const wechatTemplates: PageCases = {
  ...shared('wechat-templates'),
  page: wechatTemplatesPage,
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

/** The grids of Kezhi that are written or pressed. */
export const KEZHI_GRIDS: readonly PageCases[] = [miniSetup, storePay, wechatTemplates];
