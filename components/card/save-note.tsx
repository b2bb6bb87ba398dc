import type { PageCard } from '../../lib/domain/card.ts';
import type { DeskProps } from '../desk/desk-props.ts';
import { Icon } from '../icons/icon.tsx';
import { useSay, useText } from '../say.tsx';

/** What the vendor's save costs and asks for, said before it is spent. */
export function SaveNote({ save, desk }: { save: NonNullable<PageCard['save']>; desk: Pick<DeskProps, 'chapters'> }) {
  const say = useSay();
  const text = useText();
  const { left, scan, press, button, waits } = save;
  const titles = desk.chapters.flatMap(({ steps }) => steps).filter(({ id }) => waits?.includes(id));
  const notes = [
    titles.length > 0 && say('save_waits', [titles.map(({ title }) => text(title)).join(say('list_comma')), button]),
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
