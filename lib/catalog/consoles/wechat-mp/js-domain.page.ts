import type { Page } from '../../../domain/page.ts';
import { DOMAIN_ANSWERS } from './domain-answers.ts';
import { DOMAIN_DIALOGS_SEEN, SAVES_LEFT, VERIFY_FILE_LINK } from './domain-dialogs.ts';

/**
 * 功能设置 › JS接口安全域名: three slots, few saves a month. WeChat fetches MP_verify_….txt from every domain before it saves,
 * so 微信公众号鉴权证书 at Kezhi comes first.
 */
export const page = {
  id: 'wechat-mp/js-domain',
  console: 'wechat-mp',
  title: 'JS接口安全域名',
  seen: DOMAIN_DIALOGS_SEEN,
  way: { address: '/cgi-bin/settingpage?t=setting/function&action=function&token={token}&lang=zh_CN' },
  proof: {
    path: '^/cgi-bin/settingpage\\?(.*&)?action=function(&|$)',
    dialog: ['JS接口安全域名'],
    labels: ['域名1', '域名2', '域名3'],
  },
  opener: { row: ['JS接口安全域名'], press: ['设置', '修改'] },
  fields: {
    domains: { label: ['域名1', '域名2', '域名3'], control: 'slots' },
  },
  captures: { verifyFile: VERIFY_FILE_LINK },
  notes: { savesLeft: SAVES_LEFT },
  save: {
    button: ['保存'],
    // It costs one of the month's saves, which the card says first; a refusal costs none.
    press: 'safe',
    success: ['提交成功'],
    refused: DOMAIN_ANSWERS,
    after: 'page-reloads',
    costs: 'savesLeft',
  },
} satisfies Page;
