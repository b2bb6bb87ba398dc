import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { bringUp, cutOff } from './bring-up.ts';
import { PICTURES, showGallery, test } from './gallery-test.ts';

/** What A4 leaves between the margins of paper.css, in CSS pixels: 186 mm. */
const A4_WIDTH = 703;

for (const screen of ['paper-sheet', 'paper-report']) {
  test(`${screen} should fill A4 sheets with nothing but itself`, async ({ drawn: page }) => {
    await bringUp(page, screen, 'zh');
    await page.setViewportSize({ width: A4_WIDTH, height: 1000 });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.getByRole('banner')).toBeHidden();
    expect(await cutOff(page)).toEqual([]);
    const ground = (selector: string) => page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await ground('.paper')).toBe('rgb(255, 255, 255)');
    await page.pdf({ path: `${PICTURES}${screen}.pdf`, preferCSSPageSize: true, printBackground: true });
    await page.emulateMedia({ media: 'screen' });
  });
}

test('a kept paper should be whole in itself and run nothing', async ({ drawn: page }) => {
  await bringUp(page, 'paper-report', 'zh');
  const begun = page.waitForEvent('download');
  await page.locator('[data-action="html"]').click();
  const file = await begun;
  expect(file.suggestedFilename()).toBe('交接报告 · 鲁商客至超市（历下店）.html');
  const html = await readFile(await file.path(), 'utf8');
  expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(html).toContain('119.3.246.34');
  expect(html).not.toMatch(/<(script|button|link)\b|url\(/);
});

test('a secret should hide itself after ten seconds, and leave the clipboard after thirty', async ({ page, gallery }) => {
  await page.clock.install();
  await showGallery(page, gallery);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => Object.assign(window, { held: text }) },
    });
  });
  await bringUp(page, 'sheet-push', 'zh');
  const row = page.locator('[data-row="商户密钥"]');
  await row.getByRole('button', { name: '显示 10 秒：商户密钥' }).click();
  await expect(row).toContainText('open merchantKey');
  await page.clock.runFor(10_000);
  await expect(row).toContainText('●●●●●●●●');
  await row.getByRole('button', { name: '复制：商户密钥' }).click();
  await expect(row).toContainText('30 秒后清空剪贴板');
  expect(await held(page)).toBe('open merchantKey');
  await page.clock.runFor(30_000);
  await expect(row).toContainText('剪贴板已清空');
  expect(await held(page)).toBe('');
});

function held(page: Page): Promise<unknown> {
  return page.evaluate(() => (window as unknown as { held: unknown }).held);
}
