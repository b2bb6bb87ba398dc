import type { Release } from '../../lib/domain/release.ts';
import { IconButton } from '../button/icon-button.tsx';
import { useSay, useText } from '../say.tsx';

interface Props {
  news: Release;
  onEnd: () => void;
}

/** What is new after an update, until the person puts it away. */
export function UpdateNews({ news: { version, notes }, onEnd }: Props) {
  const say = useSay();
  const text = useText();
  const title = say('news_title', [version]);
  return (
    <section aria-label={title} data-news={version} className="rounded-lg border border-line bg-accent-soft py-1.5 pr-1 pl-3">
      <div className="flex items-center gap-1">
        <h2 className="min-w-0 flex-1 font-semibold">{title}</h2>
        <IconButton icon="close" label={say('news_end')} onClick={onEnd} data-action="end-news" />
      </div>
      <ul className="list-disc pr-2 pb-1 pl-4 text-sm">
        {notes.map((note) => (
          <li key={note.zh} className="wrap-anywhere">
            {text(note)}
          </li>
        ))}
      </ul>
    </section>
  );
}
