import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icons/icon.tsx';
import type { Tone } from './outcome-sentence.ts';

const LOOKS: Readonly<Record<Tone, { readonly icon: IconName; readonly box: string; readonly ink: string }>> = {
  good: { icon: 'done', box: 'bg-good-soft', ink: 'text-good' },
  wait: { icon: 'clock', box: 'bg-wait-soft', ink: 'text-wait' },
  bad: { icon: 'alert', box: 'bg-bad-soft', ink: 'text-bad' },
};

interface Props {
  tone: Tone;
  text: string;
  todo?: string | undefined;
  outcome?: string | undefined;
  /** When it was, as it is shown. */
  at?: string | undefined;
  /** Buttons for what can be done now. */
  children?: ReactNode;
}

/** One sentence of what happened, one of what to do next. Announced politely when it appears. */
export function Notice({ tone, text, todo, outcome, at, children }: Props) {
  const look = LOOKS[tone];
  return (
    <div role="status" data-outcome={outcome} data-tone={tone} className={`flex gap-2 rounded-md px-2.5 py-2 ${look.box}`}>
      <Icon name={look.icon} className={`mt-0.5 ${look.ink}`} />
      <div className="min-w-0 flex-1">
        <p className={`font-medium wrap-anywhere ${look.ink}`}>{text}</p>
        {todo && <p className="text-sm text-ink-2">{todo}</p>}
        {(children || at) && (
          <div className="mt-1.5 flex flex-wrap items-center gap-1.5">
            {children}
            {at && <span className="ml-auto text-xs text-ink-2">{at}</span>}
          </div>
        )}
      </div>
    </div>
  );
}
