import type { Origin } from '../../lib/domain/card.ts';
import { useSay } from '../say.tsx';

/** Where a content comes from, in one word; the tip says it whole. */
export function OriginTag({ origin }: { origin: Origin }) {
  const say = useSay();
  return (
    <span title={say(`origin_${origin}_hint`)} className="inline-block rounded-sm bg-sunken px-1 text-xs whitespace-nowrap text-ink-2">
      {say(`origin_${origin}`)}
    </span>
  );
}
