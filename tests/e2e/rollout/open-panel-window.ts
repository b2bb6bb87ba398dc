import type { BrowserContext, Page as Tab } from '@playwright/test';

/** Size of the window, in px: a side panel as wide as most people keep it. */
const SIZE = { width: 420, height: 900 };

/** The panel in a narrow window of its own, beside the console as the side panel stands; it works on the console tab looked at last. */
export async function openPanelWindow(context: BrowserContext, extensionId: string): Promise<Tab> {
  const worker = context.serviceWorkers().find((one) => new URL(one.url()).host === extensionId);
  if (worker === undefined) throw new Error('The worker of the extension does not run.');
  const opened = context.waitForEvent('page');
  await worker.evaluate((size) => void chrome.windows.create({ url: 'sidepanel.html', type: 'popup', ...size }), SIZE);
  const panel = await opened;
  if (panel.viewportSize() !== null) await panel.setViewportSize(SIZE);
  return panel;
}
