import type { CardRow } from '../../lib/domain/card.ts';
import type { Say } from '../say.tsx';

/** Why nothing can be written now, as a sentence that names the fields; undefined when it can. */
export function hindrance(rows: readonly CardRow[], say: Say): string | undefined {
  const named = (plan: CardRow['plan']) => rows.filter((row) => row.plan === plan).map(({ label }) => label);
  const refused = named('refuse');
  if (refused.length > 0) return say('hindrance_refuse', [refused.join(say('list_comma'))]);
  const locked = rows.filter((row) => row.plan === 'lacks' && row.lacks?.why === 'locked').map(({ label }) => label);
  if (locked.length > 0) return say('hindrance_locked', [locked.join(say('list_comma'))]);
  const lacking = named('lacks');
  if (lacking.length > 0) return say('hindrance_lacks', [lacking.join(say('list_comma'))]);
  return undefined;
}
