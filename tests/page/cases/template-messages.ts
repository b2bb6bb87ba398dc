import { vendor } from '../../../lib/catalog/consoles/wechat-mp/console.ts';
import type { Practice } from '../../practice/start-practice.ts';
import { type TemplateSettings, templatesOf } from '../../practice/wechat/template-settings.ts';
import type { PageCases, Where } from './case.ts';
import { relabel } from './relabel.ts';
import { BOTH_SKINS, DETOUR_MP, ONLY_READ } from './usual.ts';

/** 模板消息 of the merchant’s account: the application, and the templates it has. */
export const templates = ({ wechat }: Practice): TemplateSettings => templatesOf(wechat.account('main'));

/** The application for them stands so. */
export const inState = (state: TemplateSettings['state']) => (practice: Practice) => {
  templates(practice).state = state;
};

/** The account has these templates, and the library lets more be added. */
export const having =
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

/** A page of template messages. */
export const templatePage = (wechat: Extract<Where, { wechat: unknown }>['wechat'], path?: (address: string) => string) =>
  ({
    vendor,
    where: { wechat, account: 'main', ...(path === undefined ? {} : { path }) },
    looks: BOTH_SKINS,
    mine: { accountName: '乐食客至演示店' },
    desired: {},
    held: templates,
  }) satisfies Partial<PageCases>;

/** A page that says where the application stands. */
export const stateCases = (shown: string, label: string): PageCases['cases'] => ({
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
