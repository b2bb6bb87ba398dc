import { LostScreen } from '../../components/vault/lost-screen.tsx';
import type { App } from '../../lib/app/open-app.ts';
import { acceptDatabase } from '../../lib/app/vault/heartbeat.ts';
import { openOptionsPage } from '../../lib/browser/runtime.ts';
import { makeVaultCalls } from '../options/make-vault-calls.ts';
import { useVault } from '../options/use-vault.ts';
import { Panel } from './panel.tsx';

/** The panel, unless the database has lost something: then nothing is shown as if all were well before a person has decided. */
export function GuardedPanel({ app }: { app: App }) {
  const { state, lost, kept } = useVault(app);
  if (state === undefined || lost === undefined) return null;
  const calls = makeVaultCalls(app);
  if (lost) return <LostScreen kept={kept} onRestore={calls.onRestore} onAccept={() => void acceptDatabase(app)} />;
  return <Panel app={app} vault={{ ...calls, state, onManage: () => void openOptionsPage() }} />;
}
