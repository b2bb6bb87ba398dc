import * as z from 'zod';
import { onAreaChange, readArea, writeArea } from '../browser/areas.ts';

const KEY = 'settings';

/** What the user set for this browser. */
const Settings = z.strictObject({
  /** Exact origins of merchant backends outside the default domains. */
  kezhiOrigins: z.array(z.string()),
  /** The name that stands beside what this person does. */
  person: z.string(),
});
export type Settings = z.infer<typeof Settings>;

const DEFAULTS: Settings = { kezhiOrigins: [], person: '' };

/** The settings; defaults where nothing valid is stored. */
export async function readSettings(): Promise<Settings> {
  const parsed = Settings.safeParse(await readArea('local', KEY));
  return parsed.success ? parsed.data : DEFAULTS;
}

export async function writeSettings(settings: Settings): Promise<void> {
  await writeArea('local', KEY, Settings.parse(settings));
}

/** Sets the name that stands beside what this person does from now on. */
export async function setPerson(name: string): Promise<void> {
  await writeSettings({ ...(await readSettings()), person: name.trim() });
}

/** Calls back when any context changed the settings, until the returned function is called. */
export function onSettingsChange(callback: () => void): () => void {
  return onAreaChange('local', (keys) => {
    if (keys.includes(KEY)) callback();
  });
}
