import { onAway } from '../../browser/idle.ts';
import { lockVault } from './session-key.ts';

/** Nobody has touched the machine for so long: a quarter of an hour, in seconds. */
const IDLE = 15 * 60;

/** Locks the vault when the screen is locked and when nobody is there. A browser that quits locks it by forgetting the session. */
export function lockWhenAway(): void {
  onAway(IDLE, () => void lockVault());
}
