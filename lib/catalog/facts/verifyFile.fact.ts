import type { Fact } from '../../domain/fact.ts';

export const fact = {
  id: 'verifyFile',
  title: { zh: '公众号鉴权文件名', en: 'Verification file of the official account' },
  chapter: 1,
  format: 'verify-file',
  file: true,
  hint: {
    zh: '域名对话框里下载的 MP_verify_….txt，三个对话框共用一个',
    en: 'MP_verify_….txt from a domain dialog; one file serves all three',
  },
} satisfies Fact;
