import type { Format } from './format.ts';
import { missingText } from './present.ts';
import { tidy } from './tidy.ts';

/** Name of the file that proves a mini program's business domain: digits and .txt, as in the guide's 2225735179.txt. */
export const miniVerifyFile: Format = {
  normalise: tidy,
  check(given) {
    const missing = missingText(given);
    if (missing !== undefined) return missing;
    if (given.startsWith('MP_verify_')) return 'verify_file_is_account';
    return /^\d{1,20}\.txt$/.test(given) ? undefined : 'mini_verify_file_form';
  },
};
