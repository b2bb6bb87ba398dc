import type { Format } from './format.ts';
import { missingText } from './present.ts';
import { dropUnseen } from './tidy.ts';

const LONGEST = 200;

/**
 * One line as a person writes it. Full-width forms stay: company names carry （） and option texts are compared as they stand.
 * U+FFFE and U+FFFF are refused: XML cannot hold them, so that they would be gone from an exported table.
 */
export const text: Format = {
  normalise: (given) => dropUnseen(given).trim(),
  check(given) {
    if (/[\p{Cc}\u2028\u2029\ufffe\uffff]/u.test(given.replaceAll('\0', ''))) return 'control_character';
    return missingText(given) ?? (given.length > LONGEST ? 'too_long' : undefined);
  },
};
