import { useEffect, useState } from 'react';
import { OptionsView } from '../../components/options/options-view.tsx';
import { decideValue } from '../../lib/app/decide.ts';
import { addKezhiOrigin, removeKezhiOrigin } from '../../lib/app/kezhi-origins.ts';
import type { App } from '../../lib/app/open-app.ts';
import { CHAPTER_TITLES, valueStates } from '../../lib/app/options-views.ts';
import { setPerson } from '../../lib/app/settings.ts';
import { watchProfile } from '../../lib/app/watch-record.ts';
import { say } from '../../lib/browser/i18n.ts';
import type { ProfileState } from '../../lib/domain/merchant.ts';
import { makeVaultCalls } from './make-vault-calls.ts';
import { useSettings } from './use-settings.ts';
import { useVault } from './use-vault.ts';

/** The options page: its view, filled from settings and journal. */
export function Options({ app }: { app: App }) {
  const { settings, hosts } = useSettings();
  const [profile, setProfile] = useState<ProfileState>();
  useEffect(() => watchProfile(app, setProfile), [app]);
  const { state, kept } = useVault(app);
  if (settings === undefined || profile === undefined || state === undefined) return null;
  return (
    <OptionsView
      chapters={CHAPTER_TITLES}
      person={settings.person}
      hosts={hosts}
      values={valueStates(profile)}
      vault={{ state, kept, ...makeVaultCalls(app) }}
      onPerson={async (name) => void (await setPerson(name))}
      onAddHost={async (typed) => {
        const problem = await addKezhiOrigin(typed);
        return problem === undefined ? undefined : say(`problem_${problem}`);
      }}
      onRemoveHost={(host) => void removeKezhiOrigin(host)}
      onDecide={async (value, content, why) => void (await decideValue(app, value, content, why))}
    />
  );
}
