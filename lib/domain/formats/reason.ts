import type { Format } from './format.ts';
import { missingText } from './present.ts';
import { dropUnseen } from './tidy.ts';

const SHORTEST = 20;
const LONGEST = 500;

/** 申请理由: 20 to 500 characters, counted as the page's own script counts (UTF-16 units). */
export const reason: Format = {
  normalise: (given) => dropUnseen(given).trim(),
  check(given) {
    const missing = missingText(given);
    if (missing !== undefined) return missing;
    if (given.length < SHORTEST) return 'reason_short';
    return given.length > LONGEST ? 'reason_long' : undefined;
  },
};
