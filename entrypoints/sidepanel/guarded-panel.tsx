import { useEffect, useState } from 'react';
import { FaultNotice } from '../../components/notice/fault-notice.tsx';
import { Notice } from '../../components/notice/notice.tsx';
import { LostScreen } from '../../components/vault/lost-screen.tsx';
import { isNewerDatabase } from '../../lib/app/is-newer.ts';
import type { App } from '../../lib/app/open-app.ts';
import { acceptDatabase } from '../../lib/app/vault/heartbeat.ts';
import { say } from '../../lib/browser/i18n.ts';
import { openOptionsPage } from '../../lib/browser/runtime.ts';
import { useStorageFault } from '../live/use-storage-fault.ts';
import { makeVaultCalls } from '../options/make-vault-calls.ts';
import { useVault } from '../options/use-vault.ts';
import { DraftArea } from './draft-area.tsx';
import { Panel } from './panel.tsx';
import { useRecord } from './use-record.ts';

/**
 * The panel, unless the database has lost something: then nothing is shown as if all were well before a person has decided.
 * A database of a newer version is shown and not written, and one that cannot be opened is told of: never an empty panel.
 */
export function GuardedPanel({ app }: { app: App }) {
  const { state, lost, kept } = useVault(app);
  const [newer, setNewer] = useState<boolean>();
  // Read meanwhile: what is shown first waits for nothing else.
  const record = useRecord(app);
  const fault = useStorageFault();
  const told = fault !== undefined && <FaultNotice fault={fault} />;
  useEffect(() => void isNewerDatabase(app).then(setNewer), [app]);
  if (state === undefined || lost === undefined || newer === undefined) return told;
  const calls = makeVaultCalls(app);
  if (lost) return <LostScreen kept={kept} onRestore={calls.onRestore} onAccept={() => void acceptDatabase(app)} />;
  return (
    <>
      {told}
      {newer && <Notice tone="bad" text={say('newer_database')} todo={say('newer_database_todo')} />}
      <DraftArea>
        <Panel app={app} record={record} vault={{ ...calls, state, onManage: () => void openOptionsPage() }} />
      </DraftArea>
    </>
  );
}
