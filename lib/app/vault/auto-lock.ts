import { onAway } from '../../browser/idle.ts';
import type { App } from '../open-app.ts';
import { lockVault, vaultNow } from './session-key.ts';

/** Nobody has touched the machine for so long: a quarter of an hour, in seconds. */
const IDLE = 15 * 60;

/** Locks the vault when the screen is locked and when nobody is there. A browser that quits locks it by forgetting the session. */
export function lockWhenAway(app: App): void {
  onAway(IDLE, () => void lockIfUnlocked(app));
}

/** Without a vault nothing is forgotten: what was typed lasts for the browser session, as the panel says. */
export async function lockIfUnlocked(app: App): Promise<void> {
  if ((await vaultNow(app)).state === 'unlocked') await lockVault();
}
