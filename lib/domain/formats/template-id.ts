import type { Format } from './format.ts';
import { missingText } from './present.ts';
import { compact } from './tidy.ts';

/** A template of WeChat's old library: OPENTM and 9 digits, or TM and 5. */
export const templateId: Format = {
  normalise: (given) => compact(compact(given).replace(/[a-z]/g, (letter) => letter.toUpperCase())),
  check: (given) => missingText(given) ?? (/^(OPENTM\d{9}|TM\d{5})$/.test(given) ? undefined : 'template_id_form'),
};
