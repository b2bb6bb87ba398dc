import { fileURLToPath } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import { buildGallery, type Gallery } from './build-gallery.ts';

export const SITE = 'http://gallery.test';

/** Where pictures and papers of the screens are left. */
export const PICTURES = fileURLToPath(new URL('../../../output/gallery/', import.meta.url));

/** Lets a page find the gallery at its site. */
export async function showGallery(page: Page, gallery: Gallery): Promise<void> {
  await page.route(`${SITE}/**`, (route) => route.fulfill(gallery.get(new URL(route.request().url()).pathname) ?? { status: 404 }));
}

interface Drawn {
  readonly gallery: Gallery;
  /** One page carries every screen in turn: a screen is drawn from data alone and is thrown away whole when the next one comes. */
  readonly drawn: Page;
}

/** Tests of screens: the gallery is built once, and drawn on one page, for all tests of a worker. */
export const test = base.extend<object, Drawn>({
  gallery: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures asked for from this pattern
    async ({}, use) => use(await buildGallery()),
    { scope: 'worker', timeout: 90_000 },
  ],
  drawn: [
    async ({ browser, gallery }, use) => {
      // A page of a worker does not get what the configuration gives to that of a test.
      const page = await browser.newPage({ reducedMotion: 'reduce', locale: 'zh-CN', viewport: { width: 360, height: 900 } });
      page.setDefaultTimeout(20_000);
      await showGallery(page, gallery);
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
});
