import { readyAtKezhi } from './hands/at-kezhi.ts';
import { readyAtWechat } from './hands/at-wechat.ts';
import { expect, test } from './stage/stage.ts';

/** The engine listens for an answer for 15 s and waits up to 5 s for a dialog to shut; in ms, with room. */
const SILENCE = 35_000;

test('a save that the vendor never answers proves nothing, even though the form shows what was typed', async ({ stage }) => {
  const { page, desk } = await readyAtKezhi(stage, 'sms-platform', { frames: 'inline' });
  // The request hangs until the page goes: the vendor says neither yes nor no.
  await page.route('**/save/**', () => undefined);
  await desk.press('apply-save');
  await expect(desk.panel.locator('[data-outcome="not-verified"]').first()).toBeVisible({ timeout: SILENCE });
  expect(stage.practice.kezhi.posts).toEqual([]);
});

test('a dialog that a save left open proves nothing', async ({ stage }) => {
  const { page, desk } = await readyAtWechat(stage, 'devDetail');
  await desk.expectPlan({ addresses: 'write' });
  // The vendor takes only a person's own clicks (consoles A1): the extension's press does nothing.
  await page.evaluate(() =>
    document.addEventListener('click', (event) => event.isTrusted || event.stopImmediatePropagation(), { capture: true }),
  );
  await desk.press('apply-save');
  await expect(desk.panel.locator('[data-outcome="not-verified"]').first()).toBeVisible({ timeout: SILENCE });
  expect(stage.practice.wechat.posts()).toEqual([]);
});
