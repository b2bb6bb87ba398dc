import type { Format } from './format.ts';
import { missingText } from './present.ts';
import { compact } from './tidy.ts';

/** A number that is a name, such as a product ID: its leading zeros count. */
export const digits: Format = {
  normalise: compact,
  check: (given) => missingText(given) ?? (/^\d+$/.test(given) ? undefined : 'digits_only'),
};
