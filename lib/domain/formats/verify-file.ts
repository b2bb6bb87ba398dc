import type { Format } from './format.ts';
import { missingText } from './present.ts';
import { tidy } from './tidy.ts';

/** Name of the file that proves an official account's domains: MP_verify_ and 16 letters or digits. */
export const verifyFile: Format = {
  normalise: tidy,
  check(given) {
    const missing = missingText(given);
    if (missing !== undefined) return missing;
    if (/^\d+\.txt$/.test(given)) return 'verify_file_is_mini';
    if (/^MP_verify_[0-9a-zA-Z]{16} ?\(\d+\)\.txt$/.test(given)) return 'verify_file_copy';
    return /^MP_verify_[0-9a-zA-Z]{16}\.txt$/.test(given) ? undefined : 'verify_file_form';
  },
};
