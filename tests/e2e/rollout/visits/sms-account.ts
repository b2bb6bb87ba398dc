import { page } from '../../../../lib/catalog/consoles/sms/account.page.ts';
import { vendor } from '../../../../lib/catalog/consoles/sms/console.ts';
import { smsAccountPage } from '../consoles/sms.ts';
import type { Visit } from '../visit.ts';

export const smsAccount: Visit = { vendor, page, purpose: 'capture', facts: {}, goThere: smsAccountPage };
