import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { browserOptions } from './browser-options.ts';

/** The production build that is run; `npm run build` makes it. */
export const EXTENSION = new URL('../../../.output/chrome-mv3', import.meta.url).pathname;

/** A browser with the extension in it. */
export interface Launched {
  readonly context: BrowserContext;
  readonly extensionId: string;
}

/** Playwright's own `ignoreHTTPSErrors` does not reach what the extension's worker fetches. */
const ANY_CERTIFICATE = '--ignore-certificate-errors';

export interface LaunchChoice {
  /** Value of `--host-resolver-rules`: where the practice consoles are. */
  readonly hostRules: string;
  /** Left out: no window is shown. */
  readonly headless?: boolean;
  /** Folder of the browser's profile; empty or left out: a fresh one that is thrown away. */
  readonly profile?: string;
  /** Pages that are left are kept whole for the back button, as people's browsers do; Playwright forbids it unless told. */
  readonly backForward?: boolean;
  /** Folder of the extension; left out: the production build. */
  readonly extension?: string;
}

/** Starts the browser with the production extension; resolves once its worker runs. Rejects with a sentence when nothing was built. */
export async function launch(choice: LaunchChoice): Promise<Launched> {
  const { hostRules, headless = true, profile = '', backForward = false, extension = EXTENSION } = choice;
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error('There is no built extension yet: run `npm run build` first.');
  const { args, ...browser } = browserOptions();
  const context = await chromium.launchPersistentContext(profile, {
    ...browser,
    args: [
      ...args,
      ANY_CERTIFICATE,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=${hostRules}`,
    ],
    headless,
    ...(backForward ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
    locale: 'zh-CN',
    ignoreHTTPSErrors: true,
    viewport: headless ? { width: 1280, height: 800 } : null,
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await listening(worker);
  // Whoever starts the browser here knows the product: the first run has a spec of its own.
  await worker.evaluate(() => chrome.storage.local.set({ 'first-run': 'done' }));
  return { context, extensionId: new URL(worker.url()).host };
}

/** How long the worker may take to run for the first time, in ms. */
const FIRST_RUN = 30_000;

/** A worker that is ended before its first run has registered its listeners is woken by no message any more (seen in Chromium 156 under load). */
async function listening(worker: Worker): Promise<void> {
  const end = Date.now() + FIRST_RUN;
  while (!(await worker.evaluate(() => chrome.runtime.onMessage.hasListeners()))) {
    if (Date.now() > end) throw new Error("The extension's worker does not listen.");
  }
}
