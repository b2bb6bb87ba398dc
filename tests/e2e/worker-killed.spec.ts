import { FACTS, formOf, readyAtKezhi, wouldPost } from './hands/at-kezhi.ts';
import { text } from './hands/texts.ts';
import { expect, test } from './stage/stage.ts';

const SENTENCE = text('outcome_unknown_after_restart', ['短信平台设置', '']);

test('a worker that is ended while a field is written leaves a run of unknown end, and applying again completes', async ({ stage }) => {
  const { kezhi } = stage.practice;
  const { page, desk } = await readyAtKezhi(stage, 'sms-platform');
  // The vendor's page asks something when 账号 is left: until it is answered the field stays half written.
  const account = formOf(page, 'sms-platform').locator('.textbox:has([name=smsAccount]) .textbox-text');
  await account.evaluate((input) => input.addEventListener('blur', () => alert('确认账号'), { once: true }));
  const asked = page.waitForEvent('dialog');
  await desk.press('apply-save');
  const question = await asked;
  await stage.stopWorker();
  await expect(await desk.expectOutcome('unknown-after-restart')).toContainText(SENTENCE);
  await question.accept();
  await desk.expectPlan({ platform: 'keep', account: 'keep', password: 'write' });
  expect(kezhi.posts).toEqual([]);
  await desk.press('apply-save');
  await desk.expectOutcome('proved');
  expect(kezhi.posts).toHaveLength(1);
  expect(kezhi.stored('sms-platform')).toMatchObject({
    平台名称: '助通',
    账号: FACTS['sms-platform'].smsAccount,
    验证码短信产品ID: '676767',
  });
});

test('a worker that is ended while the vendor saves writes nothing twice, and what was saved is proved', async ({ stage }) => {
  const { kezhi } = stage.practice;
  const { page, desk } = await readyAtKezhi(stage, 'sms-platform');
  const held = Promise.withResolvers<void>();
  const pressed = page.waitForRequest('**/save/sms-platform');
  await page.route('**/save/sms-platform', async (route) => {
    await held.promise;
    await route.continue();
  });
  await desk.press('apply-save');
  await pressed;
  await stage.stopWorker();
  await expect(await desk.expectOutcome('unknown-after-restart')).toContainText(SENTENCE);
  const written = await wouldPost(page, 'sms-platform');
  held.resolve();
  await expect.poll(() => kezhi.posts.length).toBe(1);
  await page.reload();
  await desk.expectPlan({ platform: 'keep', account: 'keep', password: 'keep', verifyProduct: 'keep', marketingProduct: 'keep' });
  await desk.press('prove');
  await desk.expectNotice('proved');
  expect(await wouldPost(page, 'sms-platform')).toEqual(written);
  expect(kezhi.posts).toHaveLength(1);
});

test('a panel that opens after the worker was ended tells it too', async ({ stage }) => {
  const { page, desk } = await readyAtKezhi(stage, 'sms-platform');
  await page.route('**/save/sms-platform', () => undefined);
  const pressed = page.waitForRequest('**/save/sms-platform');
  await desk.press('apply-save');
  await pressed;
  await desk.panel.close();
  await stage.stopWorker();
  const later = await stage.openPanelTab();
  await expect(later.locator('[data-outcome="unknown-after-restart"]')).toContainText(SENTENCE);
});
