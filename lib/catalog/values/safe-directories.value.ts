import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'safe-directories',
  title: { zh: '安全目录', en: 'Safe directories' },
  chapter: 4,
  source: '第四章第 3 条，配置安全目录',
  status: 'disputed',
  policy: 'include',
  format: 'url-directory',
  most: 5,
  readings: [
    {
      content: [
        'https://nj kz.m.51kezhi.cn/wechat/mall/orderManage/',
        'https://nj kz.m.51kezhi.cn/wechat/account/',
        'https://nj kz.m.51kezhi.cn/wechat/mall/mallGoodsDistributio',
      ],
      where: '第四章第 3 条原文：域名中有空格，第三个被截断',
    },
    {
      content: [
        'https://njkz.m.51kezhi.cn/wechat/mall/orderManage/',
        'https://njkz.m.51kezhi.cn/wechat/account/',
        'https://njkz.m.51kezhi.cn/wechat/mall/mallGoodsDistributio',
      ],
      where: '第四章第 3 条去掉空格：第三个仍被截断',
    },
  ],
  remark: {
    zh: '域名印成 nj kz.m…，第三个地址被截断，须向客至核实完整内容',
    en: 'The domain is printed as nj kz.m… and the third address is cut off; ask Kezhi for the whole text',
  },
} satisfies Value;
