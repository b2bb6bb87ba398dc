import { vendor } from '../../../../lib/catalog/consoles/kezhi/console.ts';
import { page } from '../../../../lib/catalog/consoles/kezhi/wechat-templates.page.ts';
import { kezhiPage } from '../consoles/kezhi.ts';
import type { Visit } from '../visit.ts';

export const wechatTemplates: Visit = {
  vendor,
  page,
  purpose: 'press',
  facts: {},
  goThere: (person) => kezhiPage(person, '系统设置', '微信模板消息', 'tr[datagrid-row-index="0"]'),
};
