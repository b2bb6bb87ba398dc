import type { Format } from './format.ts';
import { missingText } from './present.ts';
import { compact } from './tidy.ts';

const HIGHEST = 65_535;

/** A TCP port, 1 to 65535, without leading zeros. */
export const port: Format = {
  normalise: compact,
  check(given) {
    const missing = missingText(given);
    if (missing !== undefined) return missing;
    if (!/^\d+$/.test(given)) return 'digits_only';
    return /^[1-9]\d{0,4}$/.test(given) && Number(given) <= HIGHEST ? undefined : 'port_range';
  },
};
