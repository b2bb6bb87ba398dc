import { useSay } from '../say.tsx';
import { UnlockBox } from './unlock-box.tsx';
import type { VaultView } from './vault-props.ts';

/** The plan needs secrets that are locked away: names their fields and takes the passphrase right there. */
export function LockedAway({ labels, vault }: { labels: readonly string[]; vault: VaultView }) {
  const say = useSay();
  return (
    <div data-locked className="flex flex-col gap-1.5 rounded-md border border-dashed border-wait p-2">
      <h3 className="text-sm font-semibold text-wait">{say('vault_locked_title', [labels.join(say('list_comma'))])}</h3>
      <UnlockBox onUnlock={vault.onUnlock} />
    </div>
  );
}
