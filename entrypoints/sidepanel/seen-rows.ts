import type { Card } from '../../lib/domain/card.ts';
import type { Content } from '../../lib/domain/content.ts';

/** What the plan shows of each field just now: the worker compares it with what it reads before it writes. */
export function seenRows(card: Card | undefined): Record<string, string | string[]> {
  if (card?.kind !== 'page') return {};
  const seen = card.rows.flatMap(({ field, now }) => (now === undefined ? [] : [[field, copy(now)] as const]));
  return Object.fromEntries(seen);
}

const copy = (content: Content): string | string[] => (typeof content === 'string' ? content : [...content]);
