import { backendHosts } from '../../lib/app/options-views.ts';
import { onSettingsChange, readSettings } from '../../lib/app/settings.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { useLive } from '../live/use-live.ts';

interface SettingsAndHosts {
  readonly settings: Settings | undefined;
  readonly hosts: Awaited<ReturnType<typeof backendHosts>>;
}

/** The settings and the backend's hosts, kept fresh as any context changes them. */
export function useSettings(): SettingsAndHosts {
  return useLive(read, onSettingsChange) ?? { settings: undefined, hosts: [] };
}

async function read(): Promise<SettingsAndHosts> {
  const settings = await readSettings();
  return { settings, hosts: await backendHosts(settings.kezhiOrigins) };
}
