import { useState } from 'react';
import { Button } from '../button/button.tsx';
import { Icon } from '../icons/icon.tsx';
import { useSay } from '../say.tsx';
import { UnlockBox } from './unlock-box.tsx';
import type { VaultView } from './vault-props.ts';

/** The foot of the panel: where secrets are kept just now, and the one press that changes it. */
export function VaultBar({ vault }: { vault: VaultView }) {
  const say = useSay();
  const [asked, setAsked] = useState(false);
  const { state } = vault;
  const open = asked && state === 'locked';
  return (
    <footer data-vault={state} className="sticky bottom-0 z-10 border-t border-line bg-surface px-3 py-1">
      <div className="flex items-center gap-1.5">
        <Icon name={state === 'unlocked' ? 'unlocked' : 'blocked'} className={state === 'none' ? 'text-wait' : 'text-ink-2'} />
        <p className="min-w-0 flex-1 text-sm text-ink-2">{say(`vault_state_${state}`)}</p>
        {state === 'none' && <Quiet action="vault-set-up" word={say('action_set_up')} onPress={vault.onManage} />}
        {state === 'locked' && <Quiet action="vault-ask" word={say('action_unlock')} expanded={open} onPress={() => setAsked(!asked)} />}
        {state === 'unlocked' && <Quiet action="vault-lock" word={say('action_lock')} onPress={vault.onLock} />}
      </div>
      {open && <UnlockBox onUnlock={vault.onUnlock} />}
    </footer>
  );
}

function Quiet({ action, word, expanded, onPress }: { action: string; word: string; expanded?: boolean; onPress: () => void }) {
  return (
    <Button look="quiet" className="shrink-0" onClick={onPress} aria-expanded={expanded} data-action={action}>
      {word}
    </Button>
  );
}
