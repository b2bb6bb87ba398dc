import { headerOf } from '../../store/vault.ts';
import { watch } from '../../store/watch.ts';
import type { App } from '../open-app.ts';
import { onVaultKeyChange, type VaultNow, vaultNow } from './session-key.ts';

/** Shows how the vault stands, and again when that changes in any context, until the returned function is called. */
export function watchVault(app: App, show: (state: VaultNow['state']) => void): () => void {
  const read = (): void => void vaultNow(app).then(({ state }) => show(state));
  const ends = [watch(() => headerOf(app.database), read), onVaultKeyChange(read)];
  return () => {
    for (const end of ends) end();
  };
}
