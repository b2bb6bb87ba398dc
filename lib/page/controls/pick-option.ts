import type { Refusal } from '../../domain/outcome.ts';
import { plain, tidy } from '../text.ts';

/** One option as the page shows it. */
export interface Option<T> {
  readonly text: string;
  readonly at: T;
}

/** The one option that says the text, or a refusal that lists the options. */
export function pickOption<T>(options: readonly Option<T>[], wanted: string): Option<T> | Refusal {
  const there = options.map(({ text }) => tidy(text));
  const [option, ...more] = options.filter(({ text }) => plain(text) === plain(wanted));
  if (option === undefined) return { outcome: 'option-missing', there };
  return more.length > 0 ? { outcome: 'ambiguous', there } : option;
}
