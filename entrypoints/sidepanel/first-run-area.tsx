import { FirstRun } from '../../components/first-run/first-run.tsx';
import { endFirstRun } from '../../lib/app/first-run.ts';
import { addKezhiOrigin, removeKezhiOrigin } from '../../lib/app/kezhi-origins.ts';
import { createMerchant } from '../../lib/app/merchants.ts';
import type { App } from '../../lib/app/open-app.ts';
import { touchedHosts } from '../../lib/app/touched-hosts.ts';
import { say } from '../../lib/browser/i18n.ts';
import { useSettings } from '../options/use-settings.ts';

const TOUCHED = touchedHosts();

/** The first run in the panel: what its buttons do. */
export function FirstRunArea({ app }: { app: App }) {
  const { hosts } = useSettings();
  const end = async (way: 'practice' | 'real'): Promise<void> => {
    if (way === 'practice') await createMerchant(app, say('first_run_merchant'));
    await endFirstRun();
  };
  return (
    <FirstRun
      touched={TOUCHED}
      hosts={hosts}
      onAddHost={async (typed) => {
        const problem = await addKezhiOrigin(typed);
        return problem === undefined ? undefined : say(`problem_${problem}`);
      }}
      onRemoveHost={(host) => void removeKezhiOrigin(host)}
      onEnd={(way) => void end(way)}
    />
  );
}
