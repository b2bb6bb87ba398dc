import type { Format } from './format.ts';
import { missingText } from './present.ts';
import { compact } from './tidy.ts';

/** WeChat's 原始ID. Old accounts may have another shape, so that is asked and not refused. */
export const originalId: Format = {
  normalise: compact,
  check: missingText,
  warn: (given) => (/^gh_[0-9a-zA-Z]+$/.test(given) ? undefined : 'original_id_form'),
};
