import type { Account } from '../../lib/domain/engine.ts';
import type { Fact } from '../../lib/domain/fact.ts';
import { useText } from '../say.tsx';

/** Whose account the console shows, in the words of the facts it is known by. */
export function AccountLine({ account, factsById }: { account: Account; factsById: Readonly<Record<string, Fact>> }) {
  const text = useText();
  const shown = Object.entries(account);
  if (shown.length === 0) return null;
  return (
    <dl className="flex flex-wrap gap-x-3 text-sm text-ink-2">
      {shown.map(([id, content]) => {
        const fact = factsById[id];
        return (
          <div key={id} className="flex min-w-0 gap-1">
            <dt className="shrink-0">{fact ? text(fact.title) : id}</dt>
            <dd className="font-mono wrap-anywhere text-ink">{content}</dd>
          </div>
        );
      })}
    </dl>
  );
}
