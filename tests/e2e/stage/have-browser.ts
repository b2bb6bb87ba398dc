import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';

const DEBIAN_CHROMIUM = '/usr/lib/chromium/chromium';
/** Debian packs the browser's languages apart; without them the extension speaks English. */
const DEBIAN_CHINESE = '/usr/lib/chromium/locales/zh-CN.pak';

/**
 * The program of the browser, with Chinese texts and fonts. A machine that has none gets one: Debian's own packages where we may install
 * them, Playwright's Chromium elsewhere. Says what it does before it does it; throws when there is no browser in the end.
 */
export function haveBrowser(): string {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const lacking = mayInstall ? lackingPackages() : [];
  if (lacking.length > 0) {
    console.log(`installing Debian's ${lacking.join(', ')}`);
    apt('update');
    apt('install', '--yes', '--no-install-recommends', ...lacking);
  } else if (!findBrowser()) {
    console.log('no Edge, Chrome for Testing or Chromium here: installing the Chromium of Playwright');
    execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', shell: process.platform === 'win32' });
  }
  const browser = findBrowser();
  if (!browser) throw new Error('No browser was found, and none could be installed. Name one in KEZHI_BROWSER.');
  return browser;
}

function lackingPackages(): string[] {
  const browser = findBrowser();
  return [
    ...(browser ? [] : ['chromium']),
    ...((browser ?? DEBIAN_CHROMIUM) === DEBIAN_CHROMIUM && !existsSync(DEBIAN_CHINESE) ? ['chromium-l10n'] : []),
    ...(hasChineseFont() ? [] : ['fonts-noto-cjk']),
  ];
}

function hasChineseFont(): boolean {
  try {
    return execFileSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}

function apt(...args: string[]): void {
  execFileSync('apt-get', ['--quiet', ...args], { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

if (import.meta.main) console.log(`browser: ${haveBrowser()}`);
