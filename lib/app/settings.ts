import { onKeyChange, readArea, writeArea } from '../browser/areas.ts';
import { DEFAULT_SETTINGS, Settings } from '../domain/settings.ts';

const KEY = 'settings';

/** The settings; defaults where nothing valid is stored. */
export async function readSettings(): Promise<Settings> {
  const parsed = Settings.safeParse(await readArea('local', KEY));
  return parsed.success ? parsed.data : DEFAULT_SETTINGS;
}

export async function writeSettings(settings: Settings): Promise<void> {
  await writeArea('local', KEY, Settings.parse(settings));
}

/** Sets the name that stands beside what this person does from now on. */
export async function setPerson(name: string): Promise<void> {
  await writeSettings({ ...(await readSettings()), person: name.trim() });
}

/** Sets after how many minutes the vault locks; anything but the choices there are is refused as a bug. */
export async function setLockMinutes(minutes: number): Promise<void> {
  await writeSettings(Settings.parse({ ...(await readSettings()), lockMinutes: minutes }));
}

/** Calls back when any context changed the settings, until the returned function is called. */
export function onSettingsChange(callback: () => void): () => void {
  return onKeyChange('local', KEY, callback);
}
