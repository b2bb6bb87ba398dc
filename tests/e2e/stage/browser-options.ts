import type { LaunchOptions } from '@playwright/test';
import { findBrowser } from './find-browser.ts';

/** Switches that keep the browser from doing anything but what the test asks. */
const QUIET = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=zh-CN',
];

/** How every test starts its browser: the one this machine has, quiet, Chinese, without the sandbox where root forbids it. */
export function browserOptions(): Pick<LaunchOptions, 'executablePath' | 'args'> {
  const executablePath = findBrowser();
  const args = process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET;
  return executablePath ? { executablePath, args } : { args };
}
