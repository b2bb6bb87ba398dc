import { missingText } from './formats/present.ts';
import { tidy } from './formats/tidy.ts';

const LONGEST = 60;

/** What is wrong with a merchant's name, as the key of a sentence (`problem_<key>`). */
export type NameProblem = 'name_empty' | 'name_long' | 'name_taken' | 'not_text' | 'control_character';

/** A name as it is kept: one line, plain forms (NFKC), nothing unseen, single blanks. */
export function tidyName(typed: string): string {
  return tidy(typed).replace(/\s+/g, ' ');
}

/** The problem of a tidy name, undefined when a merchant may have it. `taken`: names that other merchants have. */
export function nameProblem(name: string, taken: ReadonlySet<string>): NameProblem | undefined {
  const missing = missingText(name);
  if (missing !== undefined) return missing === 'empty' ? 'name_empty' : missing;
  if (/[\p{Cc}\ufffe\uffff]/u.test(name)) return 'control_character';
  if (Array.from(name).length > LONGEST) return 'name_long';
  return taken.has(name) ? 'name_taken' : undefined;
}
