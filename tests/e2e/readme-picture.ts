import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserOptions } from './stage/browser-options.ts';

/**
 * Lays two pictures of the last `npm start` side by side, as a person sees them: the console, and the panel with its plan.
 * Run after it: `node tests/e2e/readme-picture.ts`; it writes the picture the README shows.
 */
const top = new URL('../../', import.meta.url);
const PAGE = 'kezhi-store-sync';
const picture = (name: string): string => `data:image/png;base64,${readFileSync(new URL(`output/pictures/${name}.png`, top), 'base64')}`;

const HTML = `<!doctype html><style>
  body { margin: 0; display: flex; gap: 12px; padding: 12px; background: #e8ecf1; align-items: flex-start; }
  img { border-radius: 8px; box-shadow: 0 1px 6px #0003; display: block; }
  .console { width: 800px; } .panel { width: 360px; }
</style><img class="console" src="${picture(`${PAGE}-console`)}"><img class="panel" src="${picture(`${PAGE}-plan`)}">`;

const browser = await chromium.launch(browserOptions());
const page = await browser.newPage({ viewport: { width: 1196, height: 600 } });
await page.setContent(HTML, { waitUntil: 'load' });
await page.screenshot({ path: new URL('.github/desk.png', top).pathname, fullPage: true });
await browser.close();
