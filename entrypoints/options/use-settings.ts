import { useEffect, useState } from 'react';
import { backendHosts } from '../../lib/app/options-views.ts';
import { onSettingsChange, readSettings } from '../../lib/app/settings.ts';
import type { Settings } from '../../lib/domain/settings.ts';

type Hosts = Awaited<ReturnType<typeof backendHosts>>;

/** The settings and the backend's hosts, kept fresh as any context changes them. */
export function useSettings(): { settings: Settings | undefined; hosts: Hosts } {
  const [state, setState] = useState<{ settings: Settings | undefined; hosts: Hosts }>({ settings: undefined, hosts: [] });
  useEffect(() => {
    const read = async (): Promise<void> => {
      const settings = await readSettings();
      setState({ settings, hosts: await backendHosts(settings.kezhiOrigins) });
    };
    void read();
    return onSettingsChange(() => void read());
  }, []);
  return state;
}
