import type { Page } from '../../../domain/page.ts';

/** 账号设置 › 授权管理: whether 客至 may act for the account. Nothing is ever pressed here. */
export const page = {
  id: 'wechat-mp/authorization',
  console: 'wechat-mp',
  title: '授权管理',
  seen: 'public code of 2023 to 2026; under which name 客至 stands in the list is not certain',
  way: { address: '/cgi-bin/component_unauthorize?action=list&token={token}&lang=zh_CN' },
  proof: {
    path: '^/cgi-bin/component_unauthorize\\?(.*&)?action=list(&|$)',
    labels: ['第三方平台名称'],
  },
  fields: {},
  captures: {
    platform: {
      label: ['第三方平台名称'],
      fact: 'oaPlatform',
      where: 'column',
      pattern: '(.*客至.*)',
      absent: 'authorize_missing',
    },
  },
} satisfies Page;
