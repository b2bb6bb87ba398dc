import type { ButtonHTMLAttributes } from 'react';
import { Icon, type IconName } from '../icons/icon.tsx';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  icon: IconName;
  /** Its name for screen readers and as a tip. */
  label: string;
}

/** A button that is only a drawing, 28 px square. */
export function IconButton({ icon, label, className = '', ...rest }: Props) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={`grid size-7 shrink-0 place-items-center rounded-md text-ink-2 transition-colors hover:bg-sunken hover:text-ink disabled:text-ink-3 ${className}`}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
}
