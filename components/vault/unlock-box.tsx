import { useSay } from '../say.tsx';
import { PassphraseForm } from './passphrase-form.tsx';
import type { VaultView } from './vault-props.ts';

/** Asks for the passphrase where a secret is needed. */
export function UnlockBox({ onUnlock }: Pick<VaultView, 'onUnlock'>) {
  const say = useSay();
  return (
    <PassphraseForm
      fields={[{ name: 'passphrase', label: say('vault_passphrase') }]}
      button={say('action_unlock')}
      action="unlock"
      onGive={(passphrase) => onUnlock(passphrase ?? '')}
    />
  );
}
