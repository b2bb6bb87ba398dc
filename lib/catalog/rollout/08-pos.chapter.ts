import type { Chapter } from '../../domain/rollout.ts';

export const chapter = {
  id: 'pos',
  number: 8,
  title: { zh: '门店POS文件覆盖配置', en: 'POS files' },
  steps: [
    {
      id: 'pos.files',
      kind: 'human',
      title: { zh: '覆盖易会员 DLL 包', en: 'Put the DLL package over the POS' },
      text: {
        zh: '以上步骤完成后，在每台收银机的 POS 根目录覆盖 DLL 包；是否需要由思迅版本决定，与客至确认。',
        en: 'After everything above, on every till put the DLL package over the POS root, if the 思迅 version needs it; ask Kezhi.',
      },
      proof: { zh: '逐店勾选', en: 'Ticked per store' },
      after: ['oa.kezhi', 'mini.kezhi', 'pay.kezhi', 'sms.kezhi', 'push.kezhi'],
    },
    {
      id: 'pos.keys',
      kind: 'capture',
      title: { zh: '读取门店和 POS 机', en: 'Read stores and tills' },
      text: {
        zh: '在门店信息管理读取门店编码（须等于思迅仓库编码），在 POS机信息管理读取 POS 编码和密钥。',
        en: 'Read store codes (they must equal 仓库编码 of 思迅) from 门店信息管理, POS codes and keys from POS机信息管理.',
      },
      proof: { zh: '表格已读', en: 'Grid read' },
      console: 'kezhi',
      page: 'kezhi/pos-list',
      pages: ['kezhi/store-list'],
      facts: ['storeCodes', 'posCodes', 'posStores', 'posKeys'],
    },
    {
      id: 'pos.sheet',
      kind: 'sheet',
      title: { zh: '设置客至功能', en: 'Set up 客至功能-POS设置' },
      text: {
        zh: '在每台收银机的客至功能-POS设置填写门店编号、商户编码、POS秘钥，选择打印机；服务端地址固定不改。',
        en: 'On every till fill in 门店编号, 商户编码 and POS秘钥 in 客至功能-POS设置 and choose the printer; 服务端地址 stays as it is.',
      },
      proof: { zh: '逐台勾选', en: 'Ticked per till' },
      facts: ['posCodes', 'posStores', 'merchantCode', 'posKeys'],
      after: ['pos.files', 'pos.keys'],
    },
  ],
} satisfies Chapter;
