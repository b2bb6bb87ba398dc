import { vendor } from '../../../../lib/catalog/consoles/wechat-mp/console.ts';
import { page } from '../../../../lib/catalog/consoles/wechat-mp/ip-whitelist.page.ts';
import { mpBasicsPage } from '../consoles/wechat.ts';
import type { Visit } from '../visit.ts';

export const legacyIpWhitelist: Visit = { vendor, page, facts: {}, scan: '修改 API IP白名单', goThere: mpBasicsPage };
