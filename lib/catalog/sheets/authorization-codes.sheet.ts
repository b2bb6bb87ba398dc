import type { Sheet } from '../../domain/sheet.ts';

export const sheet = {
  id: 'authorization-codes',
  step: 'oa.authorize',
  chapter: 1,
  title: { zh: '授权二维码', en: 'Authorization codes' },
  about: {
    zh: '请账号管理员用微信扫屏幕上的码；授权后无需再配置「服务器配置」。',
    en: 'The admin of the account scans the code on the screen with WeChat; after it 「服务器配置」 needs no setting.',
  },
  seen: 'guide chapter 1, item 2 and chapter 2, item 2; both links are lost there',
  codes: [
    { title: { zh: '服务号授权', en: 'Authorization of the 服务号' }, step: 'oa.authorize', link: [{ value: 'oa-authorize-link' }] },
    {
      title: { zh: '小程序授权', en: 'Authorization of the mini program' },
      step: 'mini.authorize',
      link: [{ value: 'mini-authorize-link' }],
    },
  ],
} satisfies Sheet;
