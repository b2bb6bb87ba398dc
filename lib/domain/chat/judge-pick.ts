import type { Fact } from '../fact.ts';
import { allFormats } from '../formats/all-formats.ts';
import { usedBy } from '../import/used-by.ts';
import type { MerchantRow } from '../merchant-row.ts';

/** What a person confirms of a chat: this content is this fact. */
export interface ChatPick {
  readonly fact: string;
  readonly content: string;
}

/** Whom it is for: a merchant there is, or a new one of this name. */
export type ChatPlace = { readonly merchant: string } | { readonly name: string };

/** What speaks about a pick before it is recorded. */
export interface Judged {
  /** Why it cannot be recorded (`problem_<key>`). */
  readonly problem?: string;
  /** The merchant holds it already. */
  readonly same?: boolean;
  /** What the merchant holds instead of it now. */
  readonly before?: string;
  /** Another merchant that has it. */
  readonly used?: string;
}

/** What is known where the pick would go. `contents`: the facts of that merchant; empty for a new one. */
export interface Place {
  readonly merchant?: string;
  readonly contents: Readonly<Record<string, string>>;
  readonly merchants: readonly MerchantRow[];
}

/** Judges one pick. Only a pick about which nothing is said is safe to take without asking. */
export function judgePick({ fact, content }: ChatPick, facts: Readonly<Record<string, Fact>>, place: Place): Judged {
  const format = allFormats[facts[fact]?.format ?? ''];
  if (format === undefined) return { problem: 'unknown_fact' };
  const tidied = format.normalise(content);
  const problem = format.check(tidied);
  if (problem !== undefined) return { problem };
  const before = place.contents[fact];
  if (before === tidied) return { same: true };
  const used = usedBy(place.merchants, fact, tidied, place.merchant);
  return { ...(before === undefined ? {} : { before }), ...(used === undefined ? {} : { used }) };
}
