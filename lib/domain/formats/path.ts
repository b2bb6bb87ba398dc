import type { Format } from './format.ts';
import { missingText } from './present.ts';
import { tidy } from './tidy.ts';

/** A path from the root of a server, such as /dataservice/syncorder. */
export const path: Format = {
  normalise: tidy,
  check(given) {
    const missing = missingText(given);
    if (missing !== undefined) return missing;
    if (/\s/.test(given)) return 'blank_inside';
    return /^(\/[\w.~-]+)+\/?$/.test(given) && !/\/\.\.?(\/|$)/.test(given) ? undefined : 'path_form';
  },
};
