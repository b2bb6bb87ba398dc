import type { Format } from './format.ts';
import { missingText } from './present.ts';
import { compact, lowerAscii } from './tidy.ts';

const LENGTH = 18;

/** WeChat's AppID: `wx` and 16 hexadecimal digits, as all known ones are; no rule of WeChat says so. */
export const appId: Format = {
  normalise: (given) => lowerAscii(compact(given)),
  check(given) {
    const missing = missingText(given);
    if (missing !== undefined) return missing;
    if (!given.startsWith('wx')) return 'app_id_start';
    if (given.length !== LENGTH) return 'app_id_length';
    return /^wx[0-9a-f]+$/.test(given) ? undefined : 'app_id_letters';
  },
};
