import { vendor } from '../../../lib/catalog/consoles/wechat-mp/console.ts';
import { page as applyPage } from '../../../lib/catalog/consoles/wechat-mp/template-apply.page.ts';
import { page as listPage } from '../../../lib/catalog/consoles/wechat-mp/template-list.page.ts';
import { page as pluginPage } from '../../../lib/catalog/consoles/wechat-mp/template-plugin.page.ts';
import { page as previewPage } from '../../../lib/catalog/consoles/wechat-mp/template-preview.page.ts';
import { page as statusPage } from '../../../lib/catalog/consoles/wechat-mp/template-status.page.ts';
import { value as reason } from '../../../lib/catalog/values/template-apply-reason.value.ts';
import type { Practice } from '../../practice/start-practice.ts';
import { type TemplateSettings, templatesOf } from '../../practice/wechat/template-settings.ts';
import type { PageCases, Where } from './case.ts';
import { relabel } from './relabel.ts';
import { BOTH_SKINS, DETOUR_MP, ONLY_READ, SAVED } from './usual.ts';

/** 模板消息 from the application to the templates. */
const templates = ({ wechat }: Practice): TemplateSettings => templatesOf(wechat.account('main'));
const inState = (state: TemplateSettings['state']) => (practice: Practice) => {
  templates(practice).state = state;
};
const having =
  (...titles: readonly string[]) =>
  (practice: Practice) => {
    templates(practice).mine = titles.map((title, at) => ({
      templateId: `${at}`.padEnd(43, 'x'),
      title,
      class1: 'IT科技',
      class2: '互联网|电子商务',
    }));
    practice.wechat.set({ library: 'open' });
  };

const at = (wechat: Extract<Where, { wechat: unknown }>['wechat'], path?: (address: string) => string) =>
  ({
    vendor,
    where: { wechat, account: 'main', ...(path === undefined ? {} : { path }) },
    looks: BOTH_SKINS,
    mine: { accountName: '乐食客至演示店' },
    desired: {},
    held: templates,
  }) satisfies Partial<PageCases>;

const PRIMARY = ['IT科技', '互联网|电子商务'];
const SECONDARY = ['IT科技', 'IT软件与服务'];
const APPLIED = { state: 'review', industries: [PRIMARY.join(' '), SECONDARY.join(' ')], reason: reason.content };

const apply: PageCases = {
  ...at('mpApply'),
  page: applyPage,
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

/** A page that says where the application stands. */
const stateCases = (shown: string, label: string): PageCases['cases'] => ({
  right: { given: inState('on'), plans: { state: 'take' } },
  'already-right': { given: inState('on'), known: { facts: { templateState: shown } }, plans: { state: 'keep' } },
  'partly-right': {
    is: 'a person at WeChat still looks at it',
    given: inState('review'),
    seen: { captures: { state: { outcome: 'needs-human', says: 'template_review' } } },
    plans: { state: 'wait' },
  },
  'foreign-kept': { given: inState('on'), known: { facts: { templateState: '已通过' } }, plans: { state: 'differs' } },
  ...DETOUR_MP,
  'vendor-error': ONLY_READ,
  'changed-label': { given: inState('on'), meanwhile: relabel(label, '说明'), refused: { outcome: 'wrong-page' } },
});

const plugin: PageCases = { ...at('mpPlugin'), page: pluginPage, cases: stateCases('已开通', '使用规则') };

const rejected = { is: 'it was turned down', given: inState('rejected'), plans: { state: 'wait' } } as const;
const status: PageCases = {
  ...at('mpApply', (address) => address.replace('apply_frame', 'apply_state_frame')),
  page: statusPage,
  cases: {
    ...stateCases('已开通', '申请状态'),
    'vendor-error': { ...rejected, seen: { captures: { state: { outcome: 'needs-human', says: 'template_rejected' } } } },
  },
};

const list: PageCases = {
  ...at('mpTemplates'),
  page: listPage,
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

const preview: PageCases = {
  ...at('mpTemplates', (address) => address.replace('action=list&t=tmplmsg/list', 'action=tmpl_preview&t=tmplmsg/preview&id=TM00004')),
  page: previewPage,
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

/** The pages of template messages. */
export const TEMPLATES: readonly PageCases[] = [apply, plugin, status, list, preview];
