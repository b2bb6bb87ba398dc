import { expect, type Page } from '@playwright/test';

/**
 * Takes the focus from a page as a click in the side panel does: Playwright's focus emulation off, another page in front.
 * The page stays shown to itself; `document.hasFocus()` is false from here on.
 */
export async function unfocused(page: Page, other: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  await other.bringToFront();
  await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(false);
}
