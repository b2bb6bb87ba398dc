import { readArea, writeArea } from '../browser/areas.ts';
import { isHeld } from '../browser/merchant-lock.ts';
import { chosenMerchant } from './chosen-merchant.ts';
import { lookAtTab } from './look-at-tab.ts';
import type { App } from './open-app.ts';

export const LOOKED = 'looked:';

/**
 * A console page changed under the person's hands: looks again for the merchant at hand and tells open panels. Does nothing while a run
 * works on the merchant: the page is looked at again when it has ended.
 */
export async function pageChanged(app: App, tabId: number): Promise<void> {
  const merchant = await chosenMerchant();
  if (merchant !== undefined && (await isHeld(merchant))) return;
  await lookAtTab(app, tabId, merchant);
  const key = `${LOOKED}${tabId}`;
  const times = await readArea('session', key);
  await writeArea('session', key, (typeof times === 'number' ? times : 0) + 1);
}
