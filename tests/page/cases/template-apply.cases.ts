import { page } from '../../../lib/catalog/consoles/wechat-mp/template-apply.page.ts';
import { value as reason } from '../../../lib/catalog/values/template-apply-reason.value.ts';
import type { PageCases } from './case.ts';
import { relabel } from './relabel.ts';
import { inState, templatePage } from './template-messages.ts';
import { DETOUR_MP, SAVED } from './usual.ts';

const PRIMARY = ['IT科技', '互联网|电子商务'];
const SECONDARY = ['IT科技', 'IT软件与服务'];
const APPLIED = { state: 'review', industries: [PRIMARY.join(' '), SECONDARY.join(' ')], reason: reason.content };

/** 申请模板消息. */
export const templateApply: PageCases = {
  ...templatePage('mpApply'),
  page,
  looks: [
    { name: 'weui', wechat: { skin: 'weui' } },
    { name: 'legacy, in a frame', at: 'inner=1', wechat: { skin: 'legacy' } },
  ],
  desired: { primary: { set: PRIMARY }, secondary: { set: SECONDARY }, reason: { set: reason.content } },
  cases: {
    right: { says: SAVED, held: APPLIED },
    'already-right': {
      is: 'who has applied is led to where it stands',
      given: inState('review'),
      inPage: true,
      refused: { outcome: 'wrong-page' },
    },
    'partly-right': {
      is: 'a person has chosen the first industry',
      meanwhile: async (place) => void (await place.call('fill', { field: 'primary', desired: { set: PRIMARY } })),
      right: ['primary'],
      says: SAVED,
      held: APPLIED,
    },
    'foreign-kept': { doesNotApply: 'every field of the page is ours' },
    ...DETOUR_MP,
    'vendor-error': {
      is: 'the account is not verified',
      given: ({ wechat }) => wechat.set({ verified: false }),
      says: { outcome: 'refused-by-page', says: 'template_unverified' },
    },
    'changed-label': { meanwhile: relabel('副营行业', '第二行业'), refused: { outcome: 'wrong-page', detail: '副营行业' } },
  },
};
