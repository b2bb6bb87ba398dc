import { defineConfig } from '@playwright/test';
import { browserOptions } from '../e2e/stage/browser-options.ts';

const top = '../..';
const ROLLOUT = '**/start.spec.ts';
const report = process.env.KEZHI_PLAYWRIGHT_REPORT;

/**
 * Tests in a real Chromium. A test that fails once has failed: nothing is tried again, so that a flake is seen and mended.
 * The deadlines are generous and cost nothing while a test passes.
 */
export default defineConfig({
  testDir: `${top}/tests`,
  outputDir: `${top}/test-results`,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  use: {
    launchOptions: browserOptions(),
    locale: 'zh-CN',
    ignoreHTTPSErrors: true,
    actionTimeout: 20_000,
    navigationTimeout: 40_000,
    screenshot: 'off',
    trace: 'off',
    video: 'off',
  },
  projects: [
    // The longest one by far goes first, or everything else would have to wait for it in the end.
    { name: 'rollout', testDir: `${top}/tests/e2e`, testMatch: ROLLOUT },
    { name: 'page', testDir: `${top}/tests/page` },
    { name: 'practice', testDir: `${top}/tests/practice` },
    { name: 'e2e', testDir: `${top}/tests/e2e`, testIgnore: ROLLOUT },
  ],
});
