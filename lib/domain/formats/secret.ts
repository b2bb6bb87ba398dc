import type { Format } from './format.ts';
import { missingText } from './present.ts';

/** A password or key: kept letter by letter, blanks, quotes and all. */
export const secret: Format = {
  normalise: (given) => given,
  check: missingText,
  warn(given) {
    if (given !== given.trim()) return 'secret_edge_blank';
    if (given !== given.normalize('NFKC') || /[“”‘’]/.test(given)) return 'secret_full_width';
    return /^(\d{1,6}|(.)\2*)$/u.test(given) ? 'secret_weak' : undefined;
  },
};
