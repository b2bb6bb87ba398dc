import browser from 'webextension-polyfill';

const COLOURS = { differs: '#b45309', wrong: '#b91c1c' } as const;

/** Shows a short text over the extension's icon for one tab; '' shows nothing. A tab that was closed meanwhile is no error. */
export async function showBadge(tabId: number, text: string, tone: keyof typeof COLOURS): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[tone] });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab is gone, and its badge with it.
  }
}
