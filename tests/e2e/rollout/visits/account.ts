import { page } from '../../../../lib/catalog/consoles/wechat-mp/account.page.ts';
import { vendor } from '../../../../lib/catalog/consoles/wechat-mp/console.ts';
import { mpAccountPage } from '../consoles/wechat.ts';
import type { Visit } from '../visit.ts';

export const account: Visit = { vendor, page, purpose: 'capture', facts: {}, goThere: mpAccountPage };
