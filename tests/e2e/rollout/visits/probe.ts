import { vendor } from '../../../../lib/catalog/consoles/kezhi/console.ts';
import { page } from '../../../../lib/catalog/consoles/kezhi/wechat-setup.page.ts';
import { kezhiTab } from '../consoles/kezhi.ts';
import type { Visit } from '../visit.ts';

/** Where the file was saved just now it is fetched from every domain. */
export const probe: Visit = { vendor, page, purpose: 'probe', facts: {}, probes: 'oa.verify-file', goThere: kezhiTab };
