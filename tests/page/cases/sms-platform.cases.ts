import { page } from '../../../lib/catalog/consoles/kezhi/sms-platform.page.ts';
import type { PageCases } from './case.ts';
import { seeded, turned } from './given-kezhi.ts';
import { inFrame, inline, kezhiForm, refuses } from './kezhi-form.ts';
import { DETOUR_KEZHI, SAVED } from './usual.ts';

/** The form as it is with 助通, by its labels. */
export const SMS = { 平台名称: '助通', 账号: 'leshi_yx', 密码: 'Pa55-wörd ', 验证码短信产品ID: '676767', 营销短信产品ID: '160427' };

/** 短信平台设置 with a platform of the merchant’s own. */
export const smsPlatform: PageCases = {
  ...kezhiForm('sms-platform'),
  page,
  // Every layout, both kits, both ways to say that it is saved, with the focus and without.
  looks: [
    inFrame('sms-platform', 'frame, fitem, a box says saved', { layout: 'fitem', says: 'box' }),
    { ...inFrame('sms-platform', 'frame, plain, two per row, no focus', { kit: 'plain', layout: 'two-per-row' }), unfocused: true },
    inFrame('sms-platform', 'frame, plain, label in td, box', { kit: 'plain', layout: 'label-in-td', says: 'box' }),
    inline('inline, th', { layout: 'th' }),
    { ...inline('inline, star in a font, box, no focus', { layout: 'font-star', says: 'box' }), unfocused: true },
    inline('inline, plain', { kit: 'plain' }),
  ],
  desired: {
    platform: { set: '助通' },
    account: { set: 'leshi_yx' },
    password: { set: 'Pa55-wörd ' },
    verifyProduct: { set: '676767' },
    marketingProduct: { set: '160427' },
  },
  cases: {
    right: { says: SAVED, held: SMS },
    'already-right': { ...seeded('sms-platform', SMS), right: 'all' },
    'partly-right': {
      ...seeded('sms-platform', { 平台名称: '助通', 账号: 'leshi_yx', 验证码短信产品ID: '000000' }),
      right: ['platform', 'account'],
      says: SAVED,
      held: SMS,
    },
    'foreign-kept': { ...seeded('sms-platform', { 测试号码: '13912345678' }), says: SAVED, held: { ...SMS, 测试号码: '13912345678' } },
    ...DETOUR_KEZHI,
    'vendor-error': refuses('sms-platform', SMS),
    'changed-label': {
      ...turned({ rename: { 验证码短信产品ID: '验证码模板ID' } }),
      refused: { outcome: 'wrong-page', detail: '验证码短信产品ID' },
    },
  },
};
