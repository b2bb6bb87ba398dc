import { page } from '../../../lib/catalog/consoles/kezhi/sms-via-kezhi.page.ts';
import type { PageCases } from './case.ts';
import { seeded, turned } from './given-kezhi.ts';
import { inFrame, inline, kezhiForm, refuses } from './kezhi-form.ts';
import { SMS } from './sms-platform.cases.ts';
import { DETOUR_KEZHI, SAVED } from './usual.ts';

/** 短信平台设置 with 客至, who sends for the merchant. */
export const smsViaKezhi: PageCases = {
  ...kezhiForm('sms-platform'),
  page,
  looks: [inFrame('sms-platform'), inline()],
  desired: { platform: { set: '客至' } },
  cases: {
    right: { ...seeded('sms-platform', { 平台名称: '助通' }), says: SAVED, held: { 平台名称: '客至' } },
    'already-right': { right: 'all' },
    'partly-right': { doesNotApply: 'one field is all it has' },
    'foreign-kept': { ...seeded('sms-platform', SMS), says: SAVED, held: { 平台名称: '客至' } },
    ...DETOUR_KEZHI,
    'vendor-error': refuses('sms-platform', { ...SMS, 平台名称: '客至' }),
    'changed-label': { ...turned({ rename: { 平台名称: '短信平台' } }), refused: { outcome: 'wrong-page', detail: '平台名称' } },
  },
};
