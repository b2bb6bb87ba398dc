import { page } from '../../../../lib/catalog/consoles/wechat-mp/business-domain.page.ts';
import { vendor } from '../../../../lib/catalog/consoles/wechat-mp/console.ts';
import { mpFunctionPage, shutDialog } from '../consoles/wechat.ts';
import type { Visit } from '../visit.ts';

/** The file is taken from the first of the three dialogs; it serves all of them. */
export const verifyFile: Visit = { vendor, page, purpose: 'capture', facts: {}, leave: shutDialog, goThere: mpFunctionPage };
