import { page } from '../../../lib/catalog/consoles/sms/account.page.ts';
import { vendor } from '../../../lib/catalog/consoles/sms/console.ts';
import type { PageCases } from './case.ts';
import type { Place } from './place.ts';
import { relabel } from './relabel.ts';
import { ONLY_READ } from './usual.ts';

/** 账户信息 of the SMS portal. The password stands behind dots until the person has it shown. */
const shown = (place: Place): Promise<void> => place.tab.getByText('显示').click();
const FACTS = { smsAccount: 'leshi_yx', smsVerifyProduct: '676767', smsMarketingProduct: '160427' };
const SECRET = { smsPassword: 'Zt·9f3kQ"7x' };

const account: PageCases = {
  page,
  vendor,
  where: { sms: true },
  looks: [{ name: 'portal' }],
  mine: { smsAccount: 'leshi_yx' },
  desired: {},
  held: ({ sms }) => sms.account,
  cases: {
    right: { meanwhile: shown, plans: { account: 'take', password: 'take', verifyProduct: 'take', marketingProduct: 'take' } },
    'already-right': {
      meanwhile: shown,
      known: { facts: FACTS, secrets: SECRET },
      plans: { account: 'keep', password: 'keep', verifyProduct: 'keep', marketingProduct: 'keep' },
    },
    'partly-right': {
      is: 'the password is not shown',
      known: { facts: { smsAccount: 'leshi_yx' } },
      plans: { account: 'keep', verifyProduct: 'take', marketingProduct: 'take' },
    },
    'foreign-kept': {
      meanwhile: shown,
      known: { facts: { ...FACTS, smsVerifyProduct: '887362' }, secrets: { smsPassword: 'another' } },
      plans: { account: 'keep', password: 'differs', verifyProduct: 'differs', marketingProduct: 'keep' },
    },
    'wrong-merchant': {
      given: ({ sms }) => {
        sms.account.account = 'weijia_yx';
      },
      refused: { outcome: 'wrong-merchant', detail: 'weijia_yx ≠ leshi_yx' },
    },
    'signed-out': { as: 'nobody', refused: { outcome: 'signed-out' } },
    'vendor-error': ONLY_READ,
    'changed-label': { meanwhile: relabel('账号', '登录名'), refused: { outcome: 'wrong-page', detail: '账号' } },
  },
};

/** The one page of the SMS portal. */
export const SMS: readonly PageCases[] = [account];
