import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icons/icon.tsx';

interface Props {
  icon: IconName;
  text: string;
  todo?: string | undefined;
  children?: ReactNode;
}

/** Something is under way that the person need not hurry: what, for whom it waits, and the way out. */
export function Waiting({ icon, text, todo, children }: Props) {
  return (
    <div role="status" className={`flex gap-2 rounded-md bg-accent-soft px-2.5 py-2 ${todo ? 'items-start' : 'items-center'}`}>
      <Icon name={icon} className={`text-accent ${todo ? 'mt-0.5' : ''}`} />
      <div className="min-w-0 flex-1">
        <p className="font-medium wrap-anywhere">{text}</p>
        {todo && <p className="text-sm text-ink-2">{todo}</p>}
      </div>
      {children}
    </div>
  );
}
