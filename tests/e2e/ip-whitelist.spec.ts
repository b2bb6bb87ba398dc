import { readyAtWechat } from './hands/at-wechat.ts';
import type { Desk } from './hands/desk.ts';
import { text } from './hands/texts.ts';
import { expect, test } from './stage/stage.ts';

const BEFORE = ['203.0.113.7', '49.4.24.68', '119.3.192.43'];
const MISSING = ['119.3.245.154', '119.3.246.34'];

/** Presses 应用并保存 and waits until the desk says that the admin's phone is waited for. */
async function saveUntilScan(desk: Desk): Promise<void> {
  await desk.press('apply-save');
  await expect(desk.panel.locator('[data-busy="scanning"]')).toContainText(text('busy_scanning_todo'));
}

test('a scan that is rejected is told in its own sentence, changes nothing, and can be done again', async ({ stage }) => {
  const { wechat } = stage.practice;
  const { desk } = await readyAtWechat(stage, 'devDetail');
  await saveUntilScan(desk);
  wechat.phone.reject();
  await expect(await desk.expectOutcome('refused-by-page')).toContainText(text('answer_scan_rejected'));
  expect(wechat.account('main').whitelist).toEqual(BEFORE);
  expect(wechat.posts()).toEqual([]);
  await desk.press('open-dialog');
  await saveUntilScan(desk);
  wechat.phone.accept();
  await desk.expectOutcome('proved');
  expect(wechat.account('main').whitelist).toEqual([...BEFORE, ...MISSING]);
});

test('waiting for the scan can be cancelled, and nothing was saved', async ({ stage }) => {
  const { wechat } = stage.practice;
  const { desk } = await readyAtWechat(stage, 'devDetail');
  await saveUntilScan(desk);
  await desk.press('cancel');
  await desk.expectOutcome('cancelled');
  expect(wechat.account('main').whitelist).toEqual(BEFORE);
  expect(wechat.posts()).toEqual([]);
});
