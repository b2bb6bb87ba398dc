import { page } from '../../../lib/catalog/consoles/wechat-mp/template-list.page.ts';
import type { PageCases } from './case.ts';
import { relabel } from './relabel.ts';
import { having, templatePage } from './template-messages.ts';
import { DETOUR_MP, ONLY_READ } from './usual.ts';

/** 我的模板. */
export const templateList: PageCases = {
  ...templatePage('mpTemplates'),
  page,
  cases: {
    right: { seen: { list: [] } },
    'already-right': { given: having('待办任务通知', '退款通知'), seen: { list: ['待办任务通知', '退款通知'] } },
    'partly-right': { given: having('退款通知'), seen: { list: ['退款通知'] } },
    'foreign-kept': {
      is: 'told by the whole title',
      given: having('退款进度通知', '退款通知'),
      seen: { list: ['退款进度通知', '退款通知'] },
    },
    ...DETOUR_MP,
    'vendor-error': ONLY_READ,
    'changed-label': {
      given: having('退款通知'),
      meanwhile: relabel('模板ID', '编号'),
      refused: { outcome: 'wrong-page', detail: '模板ID' },
    },
  },
};
