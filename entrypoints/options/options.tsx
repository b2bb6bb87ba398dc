import { FaultNotice } from '../../components/notice/fault-notice.tsx';
import { OptionsView } from '../../components/options/options-view.tsx';
import { addKezhiOrigin, removeKezhiOrigin } from '../../lib/app/kezhi-origins.ts';
import type { App } from '../../lib/app/open-app.ts';
import { savePages, setSavedByHand } from '../../lib/app/save-policy.ts';
import { setPerson } from '../../lib/app/settings.ts';
import { say } from '../../lib/browser/i18n.ts';
import { useStorageFault } from '../live/use-storage-fault.ts';
import { makeVaultCalls } from './make-vault-calls.ts';
import { Merchants } from './merchants.tsx';
import { Profile } from './profile.tsx';
import { useSettings } from './use-settings.ts';
import { useVault } from './use-vault.ts';

/** The options page: its view, filled from settings and journal. */
export function Options({ app }: { app: App }) {
  const { settings, hosts } = useSettings();
  const { state, kept } = useVault(app);
  const fault = useStorageFault();
  const told = fault !== undefined && <FaultNotice fault={fault} />;
  if (settings === undefined || state === undefined) return told;
  return (
    <>
      {told}
      <OptionsView
        merchants={<Merchants app={app} />}
        profile={<Profile app={app} />}
        person={settings.person}
        hosts={hosts}
        savePages={savePages(settings)}
        onSavedByHand={(page, byHand) => void setSavedByHand(page, byHand)}
        vault={{ state, kept, lockMinutes: settings.lockMinutes, ...makeVaultCalls(app) }}
        onPerson={async (name) => void (await setPerson(name))}
        onAddHost={async (typed) => {
          const problem = await addKezhiOrigin(typed);
          return problem === undefined ? undefined : say(`problem_${problem}`);
        }}
        onRemoveHost={(host) => void removeKezhiOrigin(host)}
      />
    </>
  );
}
