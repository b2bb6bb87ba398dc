import type { Format } from './format.ts';
import { missingText } from './present.ts';
import { compact } from './tidy.ts';

/** A mobile number behind +86 or 0086, with hyphens anywhere. */
const MOBILE = /^(?:(?:\+|00)?86-?)?(1(?:-?\d){10})$/;

/** A Chinese mobile number, or a landline with its area code as it is written. */
export const phone: Format = {
  normalise: (given) => compact(given).replace(MOBILE, (_, number: string) => number.replaceAll('-', '')),
  check: (given) => missingText(given) ?? (/^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/.test(given) ? undefined : 'phone_form'),
};
