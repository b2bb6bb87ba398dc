import { type BrowserContext, test as base, chromium, expect } from '@playwright/test';
import { browserOptions } from '../e2e/stage/browser-options.ts';
import { type Practice, startPractice } from './start-practice.ts';

interface House {
  readonly practice: Practice;
  readonly context: BrowserContext;
}

/**
 * Tests of the practice consoles themselves: one server and one browser without the extension per worker; before each test the consoles
 * are as new and nobody is signed in.
 */
export const test = base.extend<{ practice: Practice }, { house: House }>({
  house: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures asked for from this pattern
    async ({}, use) => {
      const practice = await startPractice();
      const { args = [], ...browser } = browserOptions();
      const launched = await chromium.launch({ ...browser, args: [...args, `--host-resolver-rules=${practice.hostRules}`] });
      await use({ practice, context: await launched.newContext({ ignoreHTTPSErrors: true, locale: 'zh-CN' }) });
      await launched.close();
      await practice.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  practice: async ({ house }, use) => {
    await house.context.clearCookies();
    house.practice.reset();
    await use(house.practice);
  },
  page: async ({ house, practice: _ }, use) => {
    const page = await house.context.newPage();
    await use(page);
    await page.close();
  },
});

export { expect };
