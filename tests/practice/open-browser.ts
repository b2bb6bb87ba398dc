import type { BrowserContext } from '@playwright/test';
import { haveBrowser } from '../e2e/stage/have-browser.ts';
import { launch } from '../e2e/stage/launch.ts';
import { runStep } from '../rules/run-step.ts';
import { START_ADDRESS } from './start-site.ts';

/** Opened behind the start page; the others are a click away on it. */
const TABS = ['https://hy.51kezhi.cn/', 'https://mp.weixin.qq.com/', 'https://phone.practice.test/'];

/** True where a window can be shown: always but on a Linux without a desktop. */
export function hasDesktop(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** Builds the extension and opens a visible browser with it and the consoles, the start page in front. */
export async function openBrowser(hostRules: string): Promise<BrowserContext> {
  if (!(await runStep('production build of the extension', ['wxt', 'build']))) throw new Error('The extension could not be built.');
  console.log(`browser: ${haveBrowser()}`);
  const { context } = await launch({ hostRules, headless: false });
  const first = context.pages()[0] ?? (await context.newPage());
  for (const address of TABS) await (await context.newPage()).goto(address);
  await first.goto(START_ADDRESS);
  await first.bringToFront();
  return context;
}
