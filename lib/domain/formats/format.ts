import type { Problem, Warning } from './problem.ts';

/**
 * How one kind of content is written. `normalise` repairs what can be repaired without guessing and is idempotent; secrets are never altered.
 * `check` of a normalised text: undefined, or the problem that forbids it (sentence `problem_<key>`).
 * `warn`: what is worth saying of a text that is allowed (sentence `warning_<key>`). None of them throws.
 */
export interface Format {
  readonly normalise: (text: string) => string;
  readonly check: (text: string) => Problem | undefined;
  readonly warn?: (text: string) => Warning | undefined;
}
