import { isOfNewerVersion } from '../store/read-only.ts';
import type { App } from './open-app.ts';

/** Whether a newer version of the extension has written the database: then it is shown, and nothing is written. */
export function isNewerDatabase({ database }: App): Promise<boolean> {
  return isOfNewerVersion(database);
}
