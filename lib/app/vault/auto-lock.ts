import { onAway, setAway } from '../../browser/idle.ts';
import type { App } from '../open-app.ts';
import { onSettingsChange, readSettings } from '../settings.ts';
import { lockVault, vaultNow } from './session-key.ts';

/** Locks the vault when the screen is locked and when nobody is there for the minutes of the settings. A browser that quits locks it by forgetting the session. */
export function lockWhenAway(app: App): void {
  onAway(() => void lockIfUnlocked(app));
  const read = (): void => void readSettings().then(({ lockMinutes }) => setAway(lockMinutes * 60));
  read();
  onSettingsChange(read);
}

/** Without a vault nothing is forgotten: what was typed lasts for the browser session, as the panel says. */
export async function lockIfUnlocked(app: App): Promise<void> {
  if ((await vaultNow(app)).state === 'unlocked') await lockVault();
}
