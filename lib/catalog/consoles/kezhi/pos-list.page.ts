import type { Page } from '../../../domain/page.ts';

/** 门店业务 › POS机信息管理: a row for each till. What a till is set up with stands in three of its columns. */
export const page = {
  id: 'kezhi/pos-list',
  console: 'kezhi',
  title: 'POS机信息管理',
  seen: 'guide chapter 8, screenshot of 2019 with five rows',
  way: { menu: ['门店业务', 'POS机信息管理'] },
  proof: {
    tab: ['POS机信息管理'],
    labels: ['POS机编码', '所属门店编码', '密钥'],
  },
  fields: {},
  captures: {
    codes: { label: ['POS机编码'], fact: 'posCodes', where: 'grid', unique: true },
    stores: { label: ['所属门店编码'], fact: 'posStores', where: 'grid', among: 'storeCodes' },
    keys: { label: ['密钥'], fact: 'posKeys', where: 'grid', secret: true },
  },
} satisfies Page;
