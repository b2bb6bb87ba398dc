import type { Chapter } from '../../domain/rollout.ts';

export const chapter = {
  id: 'payment',
  number: 4,
  title: { zh: '门店支付方式配置', en: 'Store payment' },
  steps: [
    {
      id: 'pay.apply',
      kind: 'human',
      title: { zh: '申请思迅Pay商户号', en: 'Apply for the 思迅Pay merchant number' },
      text: {
        zh: '用公众号的同一营业执照申请思迅Pay商户号，等待开通。',
        en: 'Apply with the licence of the official account and wait for the answer.',
      },
      proof: { zh: '商户号已记录', en: 'Number recorded' },
      wait: 'pay-number',
      facts: ['sissPayMerchant'],
    },
    {
      id: 'pay.kezhi',
      kind: 'apply',
      title: { zh: '在客至新增线上支付', en: 'Add online payment at Kezhi' },
      text: {
        zh: '门店业务 › 门店支付方式管理 › 线上支付 › 新增：子商户号、安全目录、公众号和小程序 appid（最多 5 个）、适用门店。',
        en: '门店业务 › 门店支付方式管理 › 线上支付 › 新增: sub-merchant number, safe directories, both appids (at most 5) and the stores.',
      },
      proof: { zh: '重新读取该行', en: 'Row read again' },
      console: 'kezhi',
      page: 'kezhi/store-pay',
      fields: {
        merchantNumber: { fact: 'sissPayMerchant' },
        directories: { value: 'safe-directories' },
        appIds: { facts: ['appId', 'miniAppId'] },
        stores: { fact: 'payStores', rule: 'name-list' },
        remark: { leave: true },
      },
      values: ['sisspay-phone'],
      after: ['pay.apply'],
    },
  ],
} satisfies Chapter;
