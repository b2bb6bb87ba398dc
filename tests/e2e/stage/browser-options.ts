import type { LaunchOptions } from '@playwright/test';
import { findBrowser } from './find-browser.ts';

/** Switches that keep the browser from doing anything but what it is asked. */
const QUIET = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=zh-CN',
];

/**
 * The first two draw the address bar's popup as web pages, two more per window (seen in Chromium 156), which slows every new page.
 * The others are Playwright's own choice (1.65): Chromium hears only the last `--disable-features`, which is this one.
 */
const OFF = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
  'msForceBrowserSignIn',
];

/** On Linux the browser's language, and with it the extension's, comes from here and not from `--lang`. */
const CHINESE = { ...process.env, LANGUAGE: 'zh_CN' };

/** How every browser of ours starts: the one this machine has, quiet, Chinese, without the sandbox where root forbids it. */
export function browserOptions(): Pick<LaunchOptions, 'executablePath' | 'env'> & { readonly args: string[] } {
  const executablePath = findBrowser();
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...QUIET, `--disable-features=${OFF.join(',')}`, ...sandbox];
  return { args, env: CHINESE, ...(executablePath ? { executablePath } : {}) };
}
