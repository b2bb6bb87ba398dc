import { page } from '../../../../lib/catalog/consoles/wechat-mp/authorization.page.ts';
import { vendor } from '../../../../lib/catalog/consoles/wechat-mp/console.ts';
import { mpAuthorizedPage } from '../consoles/wechat.ts';
import type { Visit } from '../visit.ts';

export const authorization: Visit = { vendor, page, purpose: 'capture', facts: {}, goThere: mpAuthorizedPage };
