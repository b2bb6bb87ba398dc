import type { Page } from '@playwright/test';
import type { SettingsId } from '../practice/kezhi/forms/all-forms.ts';
import { askWorker, atHand } from './hands/ask-worker.ts';
import { deskBeside, expectLoaded, FACTS, formOf, openKezhi, readyAtKezhi, wouldPost } from './hands/at-kezhi.ts';
import { Desk } from './hands/desk.ts';
import { text } from './hands/texts.ts';
import { expect, type Stage, test } from './stage/stage.ts';

/** Does it, and sees that the form holds what it held and that nothing was posted. */
async function unwritten(stage: Stage, page: Page, form: SettingsId, act: () => Promise<void>): Promise<void> {
  await expectLoaded(page, form);
  const before = await wouldPost(page, form);
  await act();
  expect(await wouldPost(page, form)).toEqual(before);
  expect(stage.practice.kezhi.posts).toEqual([]);
}

test('a readonly field is not editable: nothing at all is written', async ({ stage }) => {
  const { page, desk } = await readyAtKezhi(stage, 'store-sync', { lock: ['端口号'] });
  await unwritten(stage, page, 'store-sync', async () => {
    await desk.expectPlan({ databasePort: 'refuse', orderPort: 'write' });
    await expect(desk.row('databasePort')).toContainText(text('outcome_not_editable', ['端口号', '']).replace(/[，。].*$/, ''));
    for (const action of ['apply', 'apply-save']) await expect(desk.action(action)).toBeDisabled();
    const pressed = await askWorker(desk.panel, 'apply', { ...(await atHand(desk.panel, page)), page: 'kezhi/store-sync', save: true });
    expect(pressed.outcome).toBe('not-editable');
  });
});

test('a field that the vendor rewrites after 500 ms is not verified, and nothing is posted', async ({ stage }) => {
  const rewriteAfter = { label: '验证码短信产品ID', ms: 500, text: '000000' };
  const { desk } = await readyAtKezhi(stage, 'sms-platform', { rewriteAfter });
  await desk.press('apply-save');
  await expect(await desk.expectOutcome('not-verified')).toContainText('验证码短信产品ID：000000');
  expect(stage.practice.kezhi.posts).toEqual([]);
});

test('another tab of the console in front is a wrong page, before the press and after it', async ({ stage }) => {
  const { page, desk } = await readyAtKezhi(stage, 'sms-platform');
  await unwritten(stage, page, 'sms-platform', async () => {
    await page.getByText('首页大盘').click();
    await desk.expectCard('unknown-page');
    const pressed = await askWorker(desk.panel, 'apply', { ...(await atHand(desk.panel, page)), page: 'kezhi/sms-platform', save: true });
    expect(pressed.outcome).toBe('wrong-page');
  });
});

test('a dialog over the form is a wrong page until it is shut', async ({ stage }) => {
  const { page, desk } = await readyAtKezhi(stage, 'sms-platform');
  await unwritten(stage, page, 'sms-platform', async () => {
    await page.locator('.change-password').click();
    await desk.expectCard('unknown-page');
    await page.getByText('取消').click();
    await desk.expectCard('page');
  });
});

test('a field that changes between plan and press is a conflict that shows what is there', async ({ stage }) => {
  const { page, desk } = await readyAtKezhi(stage, 'sms-platform');
  await expectLoaded(page, 'sms-platform');
  const account = formOf(page, 'sms-platform').locator('[name=smsAccount]');
  // A value set by script moves nothing that could be watched: the desk still shows the plan of before.
  await account.evaluate((hidden: HTMLInputElement) => {
    hidden.value = 'somebody';
    (hidden.previousElementSibling as HTMLInputElement).value = 'somebody';
  });
  await unwritten(stage, page, 'sms-platform', async () => {
    await desk.press('apply-save');
    await expect(await desk.expectOutcome('conflict')).toContainText('账号：somebody');
  });
});

test('a console that nobody is signed in to is refused as signed out', async ({ stage }) => {
  const page = await stage.context.newPage();
  await page.goto(stage.practice.kezhi.address('sms-platform'));
  const desk = new Desk(await stage.openPanelTab());
  await desk.createMerchant('乐食客至');
  await desk.expectOutcome('signed-out');
});

test('a session that ends between plan and save is told, and nothing is taken for saved', async ({ stage }) => {
  const { kezhi } = stage.practice;
  const { desk } = await readyAtKezhi(stage, 'sms-platform');
  kezhi.endSessions();
  await desk.press('apply-save');
  await desk.expectOutcome('signed-out');
  expect(kezhi.posts).toEqual([]);
  expect(kezhi.stored('sms-platform')).toMatchObject({ 平台名称: '客至' });
});

test("another merchant's console is refused and both are named", async ({ stage }) => {
  const { page, desk } = await readyAtKezhi(stage, 'sms-platform');
  await stage.context.addCookies([stage.practice.kezhi.signIn('DCXM')]);
  await page.reload();
  const card = await desk.expectCard('refused');
  await expect(card.locator('[data-outcome="wrong-merchant"]')).toBeVisible();
  await expect(card).toContainText('DCXM');
  await expect(card).toContainText('乐食客至');
  await unwritten(stage, page, 'sms-platform', async () => {
    const pressed = await askWorker(desk.panel, 'apply', { ...(await atHand(desk.panel, page)), page: 'kezhi/sms-platform', save: true });
    expect(pressed.outcome).toBe('wrong-merchant');
  });
});

test('a console that is bound to nobody yet asks first and shows no plan', async ({ stage }) => {
  const page = await openKezhi(stage, 'sms-platform');
  const desk = new Desk(await stage.openPanelTab());
  await desk.createMerchant('乐食客至');
  await unwritten(stage, page, 'sms-platform', async () => {
    await expect(await desk.expectCard('whose')).toContainText('LSKZ');
    await expect(desk.panel.locator('tr[data-field]')).toHaveCount(0);
    await desk.press('deny');
    await expect(desk.panel.getByText(text('whose_denied'))).toBeVisible();
    const pressed = await askWorker(desk.panel, 'apply', { ...(await atHand(desk.panel, page)), page: 'kezhi/sms-platform', save: true });
    expect(pressed.outcome).toBe('needs-decision');
  });
});

test('the console of a merchant that is known already is refused for any other, who owns it is named', async ({ stage }) => {
  const page = await openKezhi(stage, 'sms-platform');
  const desk = await deskBeside(stage, '乐食客至');
  await desk.giveFacts(FACTS['sms-platform']);
  await unwritten(stage, page, 'sms-platform', async () => {
    await desk.newMerchant('东城小馆');
    const card = await desk.expectCard('refused');
    await expect(card.locator('[data-outcome="wrong-merchant"]')).toBeVisible();
    await expect(card).toContainText('东城小馆');
    await expect(card).toContainText('乐食客至');
  });
});
