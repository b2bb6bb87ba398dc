import { readArea, writeArea } from '../browser/areas.ts';
import { isHeld } from '../browser/merchant-lock.ts';
import type { ReportSender } from '../messaging/serve.ts';
import { chosenMerchant } from './chosen-merchant.ts';
import { lookAtTab } from './look-at-tab.ts';
import { offerInPage } from './offer-in-page.ts';
import type { App } from './open-app.ts';

export const LOOKED = 'looked:';

/**
 * A console page changed under the person's hands: looks again for the merchant at hand, counts the differences over the icon,
 * offers the in-page button, and tells open panels. Does nothing while a run works on the merchant: the run tells its own end.
 */
export async function pageChanged(app: App, { tabId }: ReportSender): Promise<void> {
  const merchant = await chosenMerchant();
  if (merchant !== undefined && (await isHeld(merchant))) return;
  const { card, read } = await lookAtTab(app, tabId, merchant);
  const key = `${LOOKED}${tabId}`;
  const times = await readArea('session', key);
  await writeArea('session', key, (typeof times === 'number' ? times : 0) + 1);
  await offerInPage(tabId, card, read);
}
