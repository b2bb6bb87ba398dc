import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Icon, type IconName } from '../icons/icon.tsx';

const LOOKS = {
  primary: 'bg-accent text-accent-ink border-transparent hover:bg-accent-strong',
  plain: 'bg-surface text-ink border-edge hover:bg-sunken',
  quiet: 'bg-transparent text-accent border-transparent hover:bg-accent-soft',
} as const;

const OFF = 'disabled:bg-sunken disabled:text-ink-3 disabled:border-line';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: keyof typeof LOOKS;
  icon?: IconName;
  children: ReactNode;
}

/** A button with a word. `disabled` needs its reason said beside it (`aria-describedby`). */
export function Button({ look = 'plain', icon, children, className = '', ...rest }: Props) {
  return (
    <button
      type="button"
      className={`inline-flex min-h-7 items-center justify-center gap-1 rounded-md border px-2.5 py-0.5 text-base font-medium transition-colors ${LOOKS[look]} ${OFF} ${className}`}
      {...rest}
    >
      {icon && <Icon name={icon} className="-ml-0.5" />}
      {children}
    </button>
  );
}
