import { vendor } from '../../../../lib/catalog/consoles/wechat-mp/console.ts';
import { page } from '../../../../lib/catalog/consoles/wechat-mp/oauth-domain.page.ts';
import { mpFunctionPage } from '../consoles/wechat.ts';
import type { Visit } from '../visit.ts';

export const oauthDomain: Visit = { vendor, page, facts: {}, goThere: mpFunctionPage };
