import { page } from '../../../lib/catalog/consoles/wechat-mp/template-status.page.ts';
import type { PageCases } from './case.ts';
import { inState, stateCases, templatePage } from './template-messages.ts';

const rejected = { is: 'it was turned down', given: inState('rejected'), plans: { state: 'wait' } } as const;

/** Where the application stands. */
export const templateStatus: PageCases = {
  ...templatePage('mpApply', (address) => address.replace('apply_frame', 'apply_state_frame')),
  page,
  cases: {
    ...stateCases('已开通', '申请状态'),
    'vendor-error': { ...rejected, seen: { captures: { state: { outcome: 'needs-human', says: 'template_rejected' } } } },
  },
};
