import type { Fact } from '../../domain/fact.ts';

export const fact = {
  id: 'miniVerifyFile',
  title: { zh: '小程序校验文件名', en: 'Verification file of the mini program' },
  chapter: 2,
  format: 'mini-verify-file',
  file: true,
  hint: {
    zh: '业务域名处下载的数字名 .txt 文件',
    en: 'The .txt file with a numeric name from 业务域名',
  },
} satisfies Fact;
