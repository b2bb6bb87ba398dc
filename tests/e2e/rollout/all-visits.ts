import type { Visit } from './visit.ts';
import { businessDomain } from './visits/business-domain.ts';
import { ipWhitelist } from './visits/ip-whitelist.ts';
import { smsPlatform } from './visits/sms-platform.ts';
import { storeSync } from './visits/store-sync.ts';

/** Every page the extension works on, in the order of the rollout. */
export const allVisits: readonly Visit[] = [ipWhitelist, businessDomain, smsPlatform, storeSync];
