import type { Format } from './format.ts';
import { missingText } from './present.ts';
import { tidy } from './tidy.ts';

const LONGEST = 128;

/** A SQL Server database name; the `?charset=` that Kezhi wants behind some is allowed. */
export const databaseName: Format = {
  normalise: tidy,
  check(given) {
    const missing = missingText(given);
    if (missing !== undefined) return missing;
    if (/\s/.test(given)) return 'blank_inside';
    return given.length <= LONGEST && /^[^'"`;:,/\\[\](){}<>|*?]+(\?charset=[a-z0-9-]+)?$/i.test(given) ? undefined : 'database_name_form';
  },
};
