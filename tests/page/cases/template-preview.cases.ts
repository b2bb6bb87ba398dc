import { page } from '../../../lib/catalog/consoles/wechat-mp/template-preview.page.ts';
import type { PageCases } from './case.ts';
import { relabel } from './relabel.ts';
import { having, templatePage, templates } from './template-messages.ts';
import { DETOUR_MP, SAVED } from './usual.ts';

/** 模板详情: one template of the library. */
export const templatePreview: PageCases = {
  ...templatePage('mpTemplates', (address) =>
    address.replace('action=list&t=tmplmsg/list', 'action=tmpl_preview&t=tmplmsg/preview&id=TM00004'),
  ),
  page,
  held: (practice) => templates(practice).mine.map(({ title }) => title),
  cases: {
    right: { given: having(), seen: { notes: { number: 'TM00004', title: '退款通知' } }, says: SAVED, held: ['退款通知'] },
    'already-right': { doesNotApply: 'the page does not say whether the account has it: 我的模板 does' },
    'partly-right': { doesNotApply: 'one template is added as a whole' },
    'foreign-kept': { given: having('别的通知'), says: SAVED, held: ['别的通知', '退款通知'] },
    ...DETOUR_MP,
    'vendor-error': [
      {
        is: 'the library is closed',
        given: ({ wechat }) => wechat.set({ library: 'closed' }),
        says: { outcome: 'refused-by-page', says: 'library_closed' },
      },
      {
        is: 'there is no room',
        given: having(...Array.from({ length: 25 }, (_, one) => `别的通知${one}`)),
        says: { outcome: 'refused-by-page', says: 'template_limit' },
      },
    ],
    'changed-label': { meanwhile: relabel('编号', '模板编码'), refused: { outcome: 'wrong-page', detail: '编号' } },
  },
};
