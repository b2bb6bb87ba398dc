import { vendor } from '../../../../lib/catalog/consoles/wechat-mp/console.ts';
import { page } from '../../../../lib/catalog/consoles/wechat-mp/template-status.page.ts';
import { templatesOf } from '../../../practice/wechat/template-settings.ts';
import { templateStatusPage } from '../consoles/wechat.ts';
import type { Visit } from '../visit.ts';

/** WeChat has looked at the application by now. */
export const templateStatus: Visit = {
  vendor,
  page,
  purpose: 'capture',
  facts: {},
  meanwhile: ({ wechat }) => {
    templatesOf(wechat.account('main')).state = 'on';
  },
  goThere: templateStatusPage,
};
