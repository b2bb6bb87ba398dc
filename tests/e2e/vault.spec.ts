import type { Page } from '@playwright/test';
import { askWorker, atHand } from './hands/ask-worker.ts';
import { deskBeside, openKezhi } from './hands/at-kezhi.ts';
import { everythingStored } from './hands/everything-stored.ts';
import { placesWith } from './hands/places-with.ts';
import { text } from './hands/texts.ts';
import { expect, type Stage, test } from './stage/stage.ts';

const PASSPHRASE = 'four rivers and a boat';
/** Argon2id is slow on purpose, and slower where others work on the machine too, in ms. */
const STRETCHED = 30_000;
const SECRET = 'Zx9-nobody-else';

/** Makes the vault in the options, as a person does, and closes them. */
async function setUp(stage: Stage): Promise<void> {
  const options = await stage.context.newPage();
  await options.goto(`chrome-extension://${stage.extensionId}/options.html`);
  await options.getByLabel(text('vault_new')).fill(PASSPHRASE);
  await options.getByLabel(text('vault_again')).fill(PASSPHRASE);
  await options.locator('button[data-action="set-up"]').click();
  await expect(options.locator('[data-vault="unlocked"]')).toBeVisible({ timeout: STRETCHED });
  await options.close();
}

async function unlock(panel: Page): Promise<void> {
  const form = panel.locator('[data-locked] form[data-form="unlock"]');
  await form.locator('input').fill(PASSPHRASE);
  await form.locator('button[data-action="unlock"]').click();
}

/** Neither the secret nor the passphrase lies anywhere in clear: not even in the session's memory. */
async function expectSealed(stage: Stage): Promise<void> {
  const stored = JSON.stringify(await everythingStored(stage.keeper));
  for (const secret of [SECRET, PASSPHRASE]) expect(stored).not.toContain(secret);
}

test('a secret in the vault outlasts the worker, is refused while locked and written once unlocked, and lies nowhere in clear', async ({
  stage,
}) => {
  test.slow(); // three times Argon2id
  const { kezhi } = stage.practice;
  const page = await openKezhi(stage, 'sms-platform');
  const desk = await deskBeside(stage);
  await expect(desk.panel.locator('footer[data-vault="none"]')).toContainText(text('vault_state_none'));
  await desk.giveFact('smsPassword', SECRET);
  await setUp(stage);
  await expectSealed(stage);
  await desk.giveFact('smsAccount', 'leshi_yx');
  await stage.stopWorker();
  await desk.expectPlan({ password: 'write' });

  await desk.press('vault-lock');
  await desk.expectPlan({ password: 'lacks' });
  await expect(desk.action('apply-save')).toHaveAccessibleDescription(text('hindrance_locked', ['密码']));
  const refused = await askWorker(desk.panel, 'apply', { ...(await atHand(desk.panel, page)), page: 'kezhi/sms-platform', save: true });
  expect(refused).toMatchObject({ outcome: 'locked', refusal: { field: 'password' } });
  expect(kezhi.posts).toEqual([]);
  await expectSealed(stage);

  await unlock(desk.panel);
  await expect(desk.row('password')).toHaveAttribute('data-plan', 'write', { timeout: STRETCHED });
  await desk.press('apply-save');
  await desk.expectOutcome('proved');
  expect(kezhi.stored('sms-platform')).toMatchObject({ 密码: SECRET });
  await expectSealed(stage);
  // Unlocked, it stands in clear in the vendor's own field and nowhere else, whatever page is open.
  expect(await placesWith(stage, SECRET)).toEqual(['https://hy.51kezhi.cn/part/sms-platform input[name=smsPassword] value']);
});
