import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/** Where each browser keeps its program. Google's own Chrome is not here: since 137 it no longer takes an unpacked extension by command line. */
const EDGE = [
  '/opt/microsoft/msedge/msedge',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Debian's own program, not its wrapper in /usr/bin: the wrapper adds switches of its own. */
const CHROMIUM = [
  '/usr/lib/chromium/chromium',
  '/usr/lib/chromium-browser/chromium-browser',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The program of the browser that carries the extension: the one named by `KEZHI_BROWSER`, else Edge, Chrome for Testing, Playwright's own,
 * Chromium, in this order. Undefined when the machine has none.
 */
export function findBrowser(): string | undefined {
  const named = process.env.KEZHI_BROWSER;
  return [...(named ? [named] : []), ...EDGE, ...chromeForTesting(), chromium.executablePath(), ...CHROMIUM].find((path) =>
    existsSync(path),
  );
}

/** Chrome for Testing as Puppeteer's installer lays it down, newest name first. */
function chromeForTesting(): string[] {
  const home = join(homedir(), '.cache', 'puppeteer', 'chrome');
  if (!existsSync(home)) return [];
  const versions = readdirSync(home).toSorted().toReversed();
  return versions.flatMap((version) => [
    join(home, version, 'chrome-linux64', 'chrome'),
    join(home, version, 'chrome-win64', 'chrome.exe'),
  ]);
}
