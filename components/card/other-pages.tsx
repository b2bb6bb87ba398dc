import { Button } from '../button/button.tsx';
import type { DeskProps } from '../desk/desk-props.ts';
import { useSay } from '../say.tsx';

interface Props {
  pages: readonly string[];
  desk: Pick<DeskProps, 'pageTitles' | 'onChoosePage'>;
}

/** The other pages that this tab shows as well: one press takes their card. */
export function OtherPages({ pages, desk }: Props) {
  const say = useSay();
  if (pages.length === 0) return null;
  return (
    <nav aria-label={say('other_pages')} className="flex flex-wrap items-center gap-1.5">
      <span className="text-sm text-ink-2">{say('other_pages')}</span>
      {pages.map((page) => (
        <Button key={page} onClick={() => desk.onChoosePage(page)} data-page={page}>
          {desk.pageTitles[page] ?? page}
        </Button>
      ))}
    </nav>
  );
}
