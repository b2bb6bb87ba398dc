import { expect, type Locator } from '@playwright/test';

/** Presses what a frame draws once the frame's own scripts have run: drawn it is long before, and heard only then. */
export async function pressServed(entry: Locator): Promise<void> {
  await expect.poll(() => entry.evaluate(() => document.readyState), { timeout: 30_000 }).toBe('complete');
  await entry.click();
}
