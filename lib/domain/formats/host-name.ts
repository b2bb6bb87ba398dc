import { looksNumeric } from './ipv4.ts';
import { isDisguised, nearMiss } from './near-miss.ts';
import { missingText } from './present.ts';
import type { Problem } from './problem.ts';
import { lowerAscii, tidy } from './tidy.ts';

const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
const LONGEST = 253;

/** Lower case, plain dots, no dot at the end. Blanks inside stay: where `nj kz.m…` came from a person must say. */
export function tidyHost(text: string): string {
  return lowerAscii(tidy(text).replaceAll('。', '.')).replace(/(?<=[^.])\.$/, '');
}

/** The problem of a bare domain name in lower case. Letters of other alphabets that look Latin are refused. */
export function hostNameProblem(name: string): Problem | undefined {
  const missing = missingText(name);
  if (missing !== undefined) return missing;
  if (/\s/.test(name)) return 'blank_inside';
  if (looksNumeric(name)) return 'domain_is_number';
  if (/[^a-z0-9.-]/.test(name)) return 'domain_letters';
  const labels = name.split('.');
  if (labels.length < 2 || name.length > LONGEST || !labels.every((label) => LABEL.test(label))) return 'domain_form';
  if (isDisguised(name)) return 'domain_disguised';
  return nearMiss(name) === undefined ? undefined : 'domain_near_miss';
}
