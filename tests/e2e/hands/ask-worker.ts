import type { Page } from '@playwright/test';
import type { AnswerTo, Ask, PanelCall } from '../../../lib/messaging/contract.ts';

/**
 * Asks the worker from an open panel, word for word as the panel would: for what a person presses in the instant before the panel
 * has looked again, which no test could press in time.
 */
export async function askWorker<C extends PanelCall>(panel: Page, type: C, content: Ask<C>): Promise<AnswerTo<C>> {
  const message = { id: 1, type, data: content, timestamp: Date.now() };
  const { res, err } = await panel.evaluate(
    (sent) => chrome.runtime.sendMessage(sent) as Promise<{ res: unknown; err?: { message: string } }>,
    message,
  );
  if (err) throw new Error(err.message);
  return res as AnswerTo<C>;
}

/** What a press on the desk of this panel would be about: the tab of this address and the merchant at hand. */
export async function atHand(panel: Page, page: Page): Promise<{ tabId: number; merchant: string }> {
  return panel.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
    const { merchant } = await chrome.storage.local.get('merchant');
    return { tabId: tab?.id ?? -1, merchant: String(merchant) };
  }, page.url());
}
