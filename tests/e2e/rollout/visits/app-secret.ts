import { page } from '../../../../lib/catalog/consoles/wechat-dev/app-secret.page.ts';
import { vendor } from '../../../../lib/catalog/consoles/wechat-dev/console.ts';
import { newSecretShown, shutDialog } from '../consoles/wechat.ts';
import type { Visit } from '../visit.ts';

/** Not again: a new secret would end the one that Kezhi has by now. */
export const appSecret: Visit = { vendor, page, purpose: 'capture', facts: {}, once: true, leave: shutDialog, goThere: newSecretShown };
