import { useId } from 'react';
import { INPUT } from '../button/input-look.ts';
import { useSay } from '../say.tsx';
import type { VaultPartProps } from './vault-props.ts';

/** After how many minutes without a hand on the machine the vault locks, and what locks it besides. */
export function LockAfter({
  lockMinutes,
  lockChoices,
  onLockMinutes,
}: Pick<VaultPartProps, 'lockMinutes' | 'lockChoices' | 'onLockMinutes'>) {
  const say = useSay();
  const id = useId();
  return (
    <div className="max-w-md">
      <label htmlFor={id} className="text-sm font-medium">
        {say('vault_lock_after')}
      </label>
      <select
        id={id}
        value={lockMinutes}
        onChange={(event) => onLockMinutes(Number(event.target.value))}
        aria-describedby={`${id}-t`}
        data-action="lock-minutes"
        className={`${INPUT} mt-0.5`}
      >
        {lockChoices.map((minutes) => (
          <option key={minutes} value={minutes}>
            {say('vault_lock_minutes', [String(minutes)])}
          </option>
        ))}
      </select>
      <p id={`${id}-t`} className="mt-0.5 text-sm text-ink-2">
        {say('vault_lock_text')}
      </p>
    </div>
  );
}
