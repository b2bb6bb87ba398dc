import type { Fact } from '../../lib/domain/fact.ts';
import { allFormats } from '../../lib/domain/formats/all-formats.ts';

/** The key of what is worth saying of a text that is allowed (`warning_<key>`), while it is being typed. */
export function warningOf(fact: Fact, typed: string): string | undefined {
  const format = allFormats[fact.format];
  if (format?.warn === undefined || typed === '') return undefined;
  const content = format.normalise(typed);
  return format.check(content) === undefined ? format.warn(content) : undefined;
}
