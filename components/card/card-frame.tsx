import { type ReactNode, useId } from 'react';
import { IconButton } from '../button/icon-button.tsx';
import { useSay } from '../say.tsx';

interface Props {
  kind: string;
  /** Console, as the vendor names it. */
  console?: string | undefined;
  title: string;
  account?: ReactNode;
  tone?: 'bad' | undefined;
  onLook?: (() => void) | undefined;
  children?: ReactNode;
}

/** The frame of every card: console and page, whose account it is, and a way to read it again. */
export function CardFrame({ kind, console, title, account, tone, onLook, children }: Props) {
  const say = useSay();
  const id = useId();
  const edge = tone === 'bad' ? 'border-bad border-l-4' : 'border-line';
  return (
    <section data-card={kind} aria-labelledby={id} className={`rounded-lg border bg-surface shadow-shade ${edge}`}>
      <div className={`flex items-start gap-2 px-3 pt-2 pb-1.5 ${tone === 'bad' ? 'rounded-t-md bg-bad-soft' : ''}`}>
        <div className="min-w-0 flex-1">
          {console && <p className="text-xs text-ink-2">{console}</p>}
          <h2 id={id} className="text-lg font-semibold wrap-anywhere">
            {title}
          </h2>
          {account}
        </div>
        {onLook && <IconButton icon="refresh" label={say('action_look')} onClick={onLook} data-action="look" />}
      </div>
      {children && <div className="flex flex-col gap-2.5 px-3 pt-1 pb-3">{children}</div>}
    </section>
  );
}
