import type { Format } from './format.ts';
import { missingText } from './present.ts';
import { compact } from './tidy.ts';

/** 2019-07-18, 2019/7/18, 2019.7.18, 2019年7月18日 */
const YEAR_FIRST = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

/** A day as YYYY-MM-DD. Days that come first are asked, not turned round. */
export const date: Format = {
  normalise: (given) =>
    compact(given).replace(
      YEAR_FIRST,
      (_, year: string, month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    ),
  check(given) {
    const missing = missingText(given);
    if (missing !== undefined) return missing;
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(given) ?? [];
    if (year === undefined) return 'date_form';
    const made = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    return made.getUTCMonth() === Number(month) - 1 && made.getUTCDate() === Number(day) ? undefined : 'date_unknown';
  },
};
