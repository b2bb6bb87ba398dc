import type { Refused } from './card.ts';
import type { Refusal } from './outcome.ts';

/** A refusal as the card and the journal take it: what is there as a list of its own. */
export function refused({ there, ...rest }: Refusal & { readonly says?: string }): Refused {
  return { ...rest, ...(there === undefined ? {} : { there: [...there] }) };
}
