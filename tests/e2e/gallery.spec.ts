import { expect, type Page } from '@playwright/test';
import type Axe from 'axe-core';
import { bringUp, cutOff } from './gallery/bring-up.ts';
import { PICTURES, test } from './gallery/gallery-test.ts';

const SCREENS = [
  'first-merchant',
  'merchants',
  'elsewhere',
  'update-news',
  'reading',
  'plan-lacks',
  'plan-ready',
  'plan-lines',
  'plan-slots',
  'relay',
  'shut',
  'captures',
  'several-pages',
  'working',
  'scanning',
  'applied',
  'refused',
  'stranger',
  'whose',
  'every-state',
  'waiting',
  'stranger-bound',
  'unknown-page',
  'chat-paste',
  'import-preview',
  'merchant-deleted',
  'options',
  'vault-locked',
  'vault-asked',
  'vault-unlocked',
  'vault-options',
  'vault-lost',
  'delivery',
  'tray',
  'sheet-codes',
  'sheet-push',
  'sheet-email',
  'sheet-tills',
  'paper-sheet',
  'paper-report',
  'templates',
  'templates-adding',
  'templates-closed',
  'shut-listed',
  'profile',
  'first-run-what',
  'first-run-backend',
  'first-run-way',
];

/** Chinese in every width and colour, English once. */
const LOOKS = [
  { language: 'zh', width: 360, colorScheme: 'light' },
  { language: 'zh', width: 360, colorScheme: 'dark' },
  { language: 'zh', width: 480, colorScheme: 'dark' },
  { language: 'zh', width: 480, colorScheme: 'light' },
  { language: 'en', width: 360, colorScheme: 'light' },
] as const;

/** The options and papers open in a tab of their own. */
const IN_A_TAB = ['options', 'profile', 'paper-sheet', 'paper-report'];
const WIDE = [{ language: 'zh', width: 1024, colorScheme: 'light' }] as const;

for (const screen of SCREENS) {
  test(`${screen} should be readable by everyone and fit into a narrow panel`, async ({ drawn: page }) => {
    let shown = '';
    for (const { language, width, colorScheme } of IN_A_TAB.includes(screen) ? [...LOOKS, ...WIDE] : LOOKS) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      if (shown !== language) await bringUp(page, screen, language);
      shown = language;
      const picture = `${screen}-${language}-${width}-${colorScheme}`;
      // A picture of the whole page has its head at the top and its foot at the end.
      const style = screen === 'merchants' ? '' : ':is(header, footer, nav) { position: static !important; }';
      await page.screenshot({ path: `${PICTURES}${picture}.png`, fullPage: screen !== 'merchants', style });
      expect(await cutOff(page), `${picture} is wider than the panel`).toEqual([]);
      // Names, roles and contrast are the same in a wider panel; the narrow one is asked in every language and colour.
      if (width !== 480) expect(await complaints(page), picture).toEqual([]);
    }
  });
}

/** What axe finds wrong, each with its place. */
function complaints(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
  });
}
