import type { Sheet } from '../../domain/sheet.ts';

/** 其他 › 客至功能 › 客至设置 on a till: 客至功能-POS设置 (guide chapter 8). */
export const sheet = {
  id: 'till',
  step: 'pos.sheet',
  chapter: 8,
  title: { zh: '收银机', en: 'Tills' },
  about: {
    zh: '覆盖 DLL 包后，在这台收银机打开 其他 › 客至功能 › 客至设置，照下表填写。',
    en: 'Once the DLL package is in place, open 其他 › 客至功能 › 客至设置 on this till and fill it in.',
  },
  seen: 'guide chapter 8, item 3, screenshot',
  window: '客至功能-POS设置',
  each: 'till',
  rows: [
    {
      label: '门店编号',
      line: [{ till: 'store' }],
      note: { zh: '须与思迅总部的仓库编码一致', en: 'Must equal the 仓库编码 at the 思迅 headquarters' },
    },
    { label: '商户编码', line: [{ fact: 'merchantCode' }] },
    { label: 'POS秘钥', line: [{ till: 'key' }] },
    { label: '服务端地址', note: { zh: '固定，不要改动', en: 'Fixed: leave it as it is' } },
    { label: '选择打印机', note: { zh: '选这台收银机的小票打印机', en: 'Choose the receipt printer of this till' } },
  ],
} satisfies Sheet;
