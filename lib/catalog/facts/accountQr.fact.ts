import type { Fact } from '../../domain/fact.ts';

export const fact = {
  id: 'accountQr',
  title: { zh: '公众号二维码', en: 'QR code of the official account' },
  chapter: 1,
  format: 'image-file',
  file: true,
  hint: {
    zh: '账号详情 › 下载二维码得到的图片',
    en: 'The picture from 账号详情 › 下载二维码',
  },
} satisfies Fact;
