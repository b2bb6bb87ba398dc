/**
 * What can become of one field, one save or one run. Outcomes are values; an exception is a bug.
 * Each has a sentence `outcome_<id>` (dashes as underscores) in public/_locales.
 */
export const OUTCOMES = [
  'applied',
  'already-right',
  'captured',
  'proved',
  'wrong-page',
  'wrong-merchant',
  'signed-out',
  'not-found',
  'ambiguous',
  'not-editable',
  'option-missing',
  'conflict',
  'needs-decision',
  'refused-by-page',
  'not-verified',
  'unknown-after-restart',
  'needs-human',
  'locked',
  'cancelled',
] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** Outcomes after which nothing is left to do for the field or page concerned. */
export const GOOD: readonly Outcome[] = ['applied', 'already-right', 'captured', 'proved'];

/**
 * A named refusal: nothing was written. `field` is the page file's key of the field it is about,
 * `there` lists what was found instead (labels, options, tab titles; the page's own text, never a value),
 * `detail` is the page's own sentence or the two names that differ.
 */
export interface Refusal {
  readonly outcome: Exclude<Outcome, 'applied' | 'already-right' | 'captured' | 'proved'>;
  readonly field?: string;
  readonly there?: readonly string[];
  readonly detail?: string;
}
