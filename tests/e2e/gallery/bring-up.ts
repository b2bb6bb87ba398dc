import type { Page } from '@playwright/test';
import { SITE } from './gallery-test.ts';

/** What has to be pressed, one after the other, to bring a screen up that does not show by itself. */
const PRESSED: Readonly<Record<string, readonly string[]>> = {
  merchants: ['[data-action="merchants"]'],
  elsewhere: ['[data-step="oa.ip-whitelist"] [aria-expanded]'],
  'vault-asked': ['[data-action="vault-ask"]'],
  'plan-ready': ['[data-card="page"] summary'],
  'every-state': [
    ...['mini-program', 'payment', 'sms', 'push'].map((chapter) => `[data-chapter="${chapter}"] h2 button`),
    '[data-step="oa.ip-whitelist"] [aria-expanded]',
  ],
  waiting: [
    '[data-step="oa.register"] [aria-expanded]',
    '[data-step="oa.register"] summary',
    '[data-step="oa.register"] [data-action="skip"]',
  ],
  'stranger-bound': ['[data-action="ask-take-back"]'],
  'merchant-deleted': ['[data-merchant="m2"] [data-action="delete"]'],
  delivery: ['[data-action="delivery"]'],
  tray: ['[data-action="delivery"]', '[data-fold="tray"] > summary'],
  'sheet-codes': ['[data-action="delivery"]', '[data-fold="authorization-codes"] > summary'],
  'sheet-push': ['[data-action="delivery"]', '[data-fold="push-program"] > summary'],
  'sheet-email': ['[data-action="delivery"]', '[data-fold="registration-email"] > summary'],
  'first-run-backend': ['[data-action="first-run-next"]'],
  'first-run-way': ['[data-action="first-run-next"]', '[data-action="first-run-next"]'],
  profile: [
    '[data-versions] > summary',
    ...[1, 3, 4, 7].map((chapter) => `[data-values="${chapter}"] > summary`),
    ...['pay-key', 'kezhi-server', 'wechat-domains'].map((value) => `[data-value="${value}"] [data-action="edit-value"]`),
    '[data-details="kezhi-server"] summary',
    '[data-details="order-sync-port"] summary',
    '[data-details="order-sync-port"] [data-action="own-value"]',
    '[data-details="order-sync-port"] [data-action="drop-own"]',
  ],
  'sheet-tills': ['[data-action="delivery"]', '[data-fold="till"] > summary'],
};

/** Draws a screen from scratch. */
export async function bringUp(page: Page, screen: string, language: string): Promise<void> {
  await page.goto(`${SITE}/index.html#`);
  // Until nothing is drawn, the same screen would keep what was pressed and typed in it.
  await page.locator('[data-screen="/zh"]').waitFor({ state: 'attached' });
  await page.goto(`${SITE}/index.html#${screen}/${language}`);
  await page.locator(`[data-screen="${screen}/${language}"] main`).waitFor();
  for (const pressed of PRESSED[screen] ?? []) await page.locator(pressed).click();
}

/** What a screen called last, name first. */
export function lastCall(page: Page): Promise<unknown[] | undefined> {
  return page.evaluate(() => (window as unknown as { called: unknown[][] }).called.at(-1));
}

/** Elements that stick out of the page to the right. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > edge + 0.5);
    return wide.map((element) => element.outerHTML.slice(0, 120));
  });
}
