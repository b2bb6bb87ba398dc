import type { Format } from './format.ts';
import { missingText } from './present.ts';

const LENGTH = 32;

/** WeChat's AppSecret: 32 hexadecimal digits. It is a secret: never altered, only refused. */
export const appSecret: Format = {
  normalise: (given) => given,
  check(given) {
    const missing = missingText(given);
    if (missing !== undefined) return missing;
    if (/[*●•]|重置/.test(given)) return 'app_secret_masked';
    if (/^\s*wx[0-9a-f]{16}\s*$/i.test(given)) return 'app_secret_is_app_id';
    if (/\s/.test(given)) return 'blank_inside';
    if (given.length !== LENGTH) return 'app_secret_length';
    return /^[0-9a-f]+$/i.test(given) ? undefined : 'app_secret_letters';
  },
  warn: (given) => (/[A-F]/.test(given) ? 'app_secret_upper' : undefined),
};
