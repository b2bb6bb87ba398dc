import { vendor } from '../../../../lib/catalog/consoles/wechat-dev/console.ts';
import { page } from '../../../../lib/catalog/consoles/wechat-dev/credentials.page.ts';
import { devBasicPage } from '../consoles/wechat.ts';
import type { Visit } from '../visit.ts';

export const credentials: Visit = { vendor, page, purpose: 'capture', facts: {}, goThere: devBasicPage };
