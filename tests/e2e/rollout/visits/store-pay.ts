import { vendor } from '../../../../lib/catalog/consoles/kezhi/console.ts';
import { page } from '../../../../lib/catalog/consoles/kezhi/store-pay.page.ts';
import { payPage } from '../consoles/kezhi.ts';
import type { Visit } from '../visit.ts';

export const storePay: Visit = {
  vendor,
  page,
  facts: { sissPayMerchant: '88600123', payStores: '总店区域、南京' },
  decisions: {
    'safe-directories': ['https://njkz.m.51kezhi.cn/wechat/account/', 'https://njkz.m.51kezhi.cn/wechat/mall/orderManage/'],
  },
  goThere: payPage,
};
