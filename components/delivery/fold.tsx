import type { ReactNode } from 'react';
import { Icon } from '../icons/icon.tsx';

interface Props {
  name: string;
  title: string;
  /** A short word at the end of the line. */
  aside?: string | undefined;
  children: ReactNode;
}

/** A part that unfolds. */
export function Fold({ name, title, aside, children }: Props) {
  return (
    <details data-fold={name} className="group/fold border-t border-line first:border-t-0">
      <summary className="flex min-h-9 list-none items-center gap-2 px-3 py-1 -outline-offset-2! hover:bg-sunken">
        <Icon name="chevron" className="-rotate-90 text-ink-3 transition-transform group-open/fold:rotate-0" />
        <span className="min-w-0 flex-1 font-semibold">{title}</span>
        {aside && <span className="shrink-0 text-sm text-ink-2">{aside}</span>}
      </summary>
      <div className="px-3 pt-1 pb-3">{children}</div>
    </details>
  );
}
