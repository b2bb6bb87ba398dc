import { readFileSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { bringUp } from './gallery/bring-up.ts';
import { buildGallery } from './gallery/build-gallery.ts';
import { showGallery } from './gallery/gallery-test.ts';
import { browserOptions } from './stage/browser-options.ts';

/** Each picture of the help: the screen it is of, the part that is shown, and where it is cut off, in CSS pixels. */
const PICTURES: Readonly<Record<string, { readonly screen: string; readonly part: string; readonly most: number }>> = {
  start: { screen: 'first-merchant', part: '[data-screen]', most: 320 },
  plan: { screen: 'plan-ready', part: '[data-card="page"]', most: 600 },
  whose: { screen: 'stranger', part: '[data-card]', most: 400 },
  list: { screen: 'waiting', part: '[data-step="oa.register"]', most: 392 },
  tray: { screen: 'tray', part: '[data-fold="tray"]', most: 383 },
  report: { screen: 'delivery', part: '[data-screen]', most: 560 },
  vault: { screen: 'vault-options', part: '#vault', most: 300 },
};

/** `npm run pictures`: makes the pictures of the help anew, of the very components people see, and tells the page their sizes. */
const top = new URL('../../public/help/', import.meta.url);
const browser = await chromium.launch(browserOptions());
const page = await browser.newPage({
  viewport: { width: 360, height: 900 },
  deviceScaleFactor: 2,
  colorScheme: 'light',
  locale: 'zh-CN',
  reducedMotion: 'reduce',
});
await showGallery(page, await buildGallery());
let help = readFileSync(new URL('index.html', top), 'utf8');
for (const [name, { screen, part, most }] of Object.entries(PICTURES)) {
  await bringUp(page, screen, 'zh');
  const box = await page.locator(part).first().boundingBox();
  if (box === null) throw new Error(`${part} of ${screen} is not drawn.`);
  const { x, y, width, height } = box;
  const clip = { x, y: y + (await page.evaluate(() => scrollY)), width, height: Math.min(height, most) };
  const style = ':is(header, footer) { position: static !important; }';
  const png = await page.screenshot({ clip, fullPage: true, style });
  const picture = await asWebp(page, png);
  writeFileSync(new URL(`${name}.webp`, top), picture);
  const size = `width="${Math.round(clip.width)}" height="${Math.round(clip.height)}"`;
  help = help.replace(new RegExp(`("${name}.webp") width="\\d+" height="\\d+"`), `$1 ${size}`);
  console.log(`${name}.webp ${size}, ${Math.round(picture.length / 1_000)} kB`);
}
writeFileSync(new URL('index.html', top), help);
await browser.close();

/** The same picture as WebP, by the browser itself: a third of the size. */
async function asWebp(on: Page, png: Buffer): Promise<Buffer> {
  const bytes = await on.evaluate(
    async (address) => {
      const bitmap = await createImageBitmap(await (await fetch(address)).blob());
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 });
      return [...new Uint8Array(await blob.arrayBuffer())];
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  return Buffer.from(bytes);
}
