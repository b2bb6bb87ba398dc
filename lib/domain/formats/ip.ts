import type { Format } from './format.ts';
import { ipv4Problem } from './ipv4.ts';
import { missingText } from './present.ts';
import { compact } from './tidy.ts';

/** One IPv4 address. */
export const ip: Format = {
  normalise: (given) => compact(given).replaceAll('。', '.'),
  check: (given) => missingText(given) ?? ipv4Problem(given),
};
