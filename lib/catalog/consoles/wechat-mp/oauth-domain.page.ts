import type { Page } from '../../../domain/page.ts';
import { DOMAIN_ANSWERS } from './domain-answers.ts';
import { DOMAIN_DIALOGS_SEEN, SAVES_LEFT, VERIFY_FILE_LINK } from './domain-dialogs.ts';

/**
 * 功能设置 › 网页授权域名: two slots (the popup of 2017 had one: two domains are a conflict there), few saves a month. WeChat fetches MP_verify_….txt from every domain before it saves,
 * so 微信公众号鉴权证书 at Kezhi comes first.
 */
export const page = {
  id: 'wechat-mp/oauth-domain',
  console: 'wechat-mp',
  title: '网页授权域名',
  seen: DOMAIN_DIALOGS_SEEN,
  way: { address: '/cgi-bin/settingpage?t=setting/function&action=function&token={token}&lang=zh_CN' },
  proof: {
    path: '^/cgi-bin/settingpage\\?(.*&)?action=function(&|$)',
    dialog: ['网页授权域名'],
    // The popup of old has one place, under another label: its title is all that both have.
    labels: [],
  },
  opener: { row: ['网页授权域名'], press: ['设置', '修改'] },
  fields: {
    domains: { label: ['域名1', '域名2'], control: 'slots', alone: '授权回调页面域名' },
  },
  captures: { verifyFile: VERIFY_FILE_LINK },
  notes: { savesLeft: SAVES_LEFT },
  save: {
    button: ['保存', '确认'],
    // It costs one of the month's saves, which the card says first; a refusal costs none.
    press: 'safe',
    success: ['提交成功', '通过安全监测'],
    refused: DOMAIN_ANSWERS,
    after: 'page-reloads',
    costs: 'savesLeft',
  },
} satisfies Page;
