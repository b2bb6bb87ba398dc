import type { Format } from './format.ts';
import { nearMiss } from './near-miss.ts';
import { missingText } from './present.ts';
import { lowerAscii, tidy } from './tidy.ts';

const FORM = /^[a-z0-9._%+-]+@([a-z0-9-]+(\.[a-z0-9-]+)+)$/i;

/** One e-mail address. A domain that resembles a genuine one is said, for a slip sends a merchant's data to a stranger. */
export const email: Format = {
  normalise: (given) =>
    tidy(given)
      .replaceAll('。', '.')
      .replace(/@[^@]*$/, lowerAscii),
  check: (given) => missingText(given) ?? (FORM.test(given) ? undefined : 'email_form'),
  warn(given) {
    const [, host] = FORM.exec(given) ?? [];
    return host !== undefined && nearMiss(host) !== undefined ? 'domain_near_miss' : undefined;
  },
};
