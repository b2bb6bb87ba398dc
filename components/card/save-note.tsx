import type { PageCard } from '../../lib/domain/card.ts';
import { Icon } from '../icons/icon.tsx';
import { useSay } from '../say.tsx';

/** What the vendor's save costs and asks for, said before it is spent. */
export function SaveNote({ save }: { save: NonNullable<PageCard['save']> }) {
  const say = useSay();
  const { left, scan, press, button } = save;
  const notes = [
    left !== undefined && say('save_left', [left]),
    scan && say('save_scan'),
    press === 'person' && say('save_person', [button]),
  ].filter((note) => note !== false);
  if (notes.length === 0) return null;
  return (
    <ul className="flex flex-col gap-0.5 text-sm text-wait">
      {notes.map((note) => (
        <li key={note} className="flex items-start gap-1.5">
          <Icon name="alert" className="mt-px" />
          {note}
        </li>
      ))}
    </ul>
  );
}
