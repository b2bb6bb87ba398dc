import { useEffect, useState } from 'react';
import type { VaultState } from '../../components/vault/vault-props.ts';
import type { App } from '../../lib/app/open-app.ts';
import { keptBackups, onBackupKept } from '../../lib/app/vault/back-up.ts';
import { watchHeartbeat } from '../../lib/app/vault/heartbeat.ts';
import { watchVault } from '../../lib/app/vault/watch-vault.ts';
import { useLive } from '../live/use-live.ts';

/** How the vault stands, whether the database has lost something, and which backups there are; kept fresh as any context changes them. */
export interface VaultStand {
  readonly state: VaultState | undefined;
  readonly lost: boolean | undefined;
  readonly kept: readonly { readonly key: string; readonly taken: number }[];
}

export function useVault(app: App): VaultStand {
  const [state, setState] = useState<VaultState>();
  const [lost, setLost] = useState<boolean>();
  const kept = useLive(keptBackups, onBackupKept) ?? [];
  useEffect(() => watchVault(app, setState), [app]);
  useEffect(() => watchHeartbeat(app, setLost), [app]);
  return { state, lost, kept };
}
