import { page } from '../../../lib/catalog/consoles/kezhi/store-pay.page.ts';
import { withKnownRow } from '../../../lib/domain/known-row.ts';
import type { PageCases } from './case.ts';
import { FAILS } from './given-kezhi.ts';
import { kezhiGrid, looksOf } from './kezhi-grid.ts';
import { relabel } from './relabel.ts';
import { DETOUR_KEZHI, SAVED } from './usual.ts';

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

/** 线上支付: the dialog of the merchant’s own row. */
export const storePay: PageCases = {
  ...kezhiGrid('store-pay'),
  page: withKnownRow(page, {
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
