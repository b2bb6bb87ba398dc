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

test('the missing addresses go behind those that are there, and are proved once the admin has scanned', async ({ stage }) => {
  const { wechat } = stage.practice;
  const { desk } = await readyAtWechat(stage, 'devDetail');
  await desk.expectPlan({ addresses: 'write' });
  await expect(desk.panel.getByText(text('save_scan'))).toBeVisible();
  await saveUntilScan(desk);
  expect(wechat.account('main').whitelist).toEqual(BEFORE);
  wechat.phone.accept();
  await desk.expectOutcome('proved');
  expect(wechat.account('main').whitelist).toEqual([...BEFORE, ...MISSING]);
  expect(wechat.posts()).toHaveLength(1);
  await desk.expectPlan({ addresses: 'keep' });
});

for (const [end, sentence] of [
  ['reject', 'answer_scan_rejected'],
  ['expire', 'answer_scan_expired'],
  ['acceptAsStranger', 'answer_scan_stranger'],
] as const) {
  test(`a scan that ends with ${end} is told in its own sentence, changes nothing, and can be done again`, async ({ stage }) => {
    const { wechat } = stage.practice;
    const { desk } = await readyAtWechat(stage, 'devDetail');
    await saveUntilScan(desk);
    wechat.phone[end]();
    await expect(await desk.expectOutcome('refused-by-page')).toContainText(text(sentence));
    expect(wechat.account('main').whitelist).toEqual(BEFORE);
    expect(wechat.posts()).toEqual([]);
    await desk.press('open-dialog');
    await saveUntilScan(desk);
    wechat.phone.accept();
    await desk.expectOutcome('proved');
    expect(wechat.account('main').whitelist).toEqual([...BEFORE, ...MISSING]);
  });
}

test('waiting for the scan can be cancelled, and nothing was saved', async ({ stage }) => {
  const { wechat } = stage.practice;
  const { desk } = await readyAtWechat(stage, 'devDetail');
  await saveUntilScan(desk);
  await desk.press('cancel');
  await desk.expectOutcome('cancelled');
  expect(wechat.account('main').whitelist).toEqual(BEFORE);
  expect(wechat.posts()).toEqual([]);
});
