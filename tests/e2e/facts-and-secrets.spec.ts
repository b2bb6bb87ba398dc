import { deskBeside, openKezhi } from './hands/at-kezhi.ts';
import type { Desk } from './hands/desk.ts';
import { everythingStored } from './hands/everything-stored.ts';
import { expect, type Stage, test } from './stage/stage.ts';

const SECRET = 'Zx9-nobody-else';
const OLD_SECRET = 'Qw7-was-there';

/** Neither secret stands anywhere but in the memory of this session. */
async function expectKept(stage: Stage, desk: Desk): Promise<void> {
  const { database, local, session } = await everythingStored(stage.keeper);
  const panel = await desk.panel.evaluate(() => {
    const typed = [...document.querySelectorAll('input')].map(({ value }) => value);
    return `${document.documentElement.outerHTML} ${typed.join(' ')}`;
  });
  for (const secret of [SECRET, OLD_SECRET]) {
    expect(database).not.toContain(secret);
    expect(local).not.toContain(secret);
    expect(panel).not.toContain(secret);
  }
  expect(session).toContain(SECRET);
}

test('a typed secret stays in the memory of the session: not in the journal, not on disk, not in the panel', async ({ stage }) => {
  stage.practice.kezhi.seed('sms-platform', { 密码: OLD_SECRET });
  await openKezhi(stage, 'sms-platform');
  const desk = await deskBeside(stage);
  await desk.giveFacts({ smsAccount: 'leshi_yx', smsPassword: SECRET });
  await expectKept(stage, desk);
  await desk.press('apply-save');
  await desk.expectOutcome('proved');
  expect(stage.practice.kezhi.stored('sms-platform')).toMatchObject({ 密码: SECRET });
  await expectKept(stage, desk);
  const { database } = await everythingStored(stage.keeper);
  expect(database).toContain('leshi_yx');
  expect(database).toContain(`"kind":"secret-given"`);
});

test('a fact of the wrong form is refused with its sentence and kept nowhere', async ({ stage }) => {
  await openKezhi(stage, 'store-sync');
  const desk = await deskBeside(stage);
  const form = desk.panel.locator('form[data-fact="syncDatabaseUrl"]');
  await form.locator('input').fill('180.97.80');
  await form.locator('button[type=submit]').click();
  await expect(form.locator('[aria-live]').first()).not.toBeEmpty();
  await desk.expectPlan({ databaseUrl: 'lacks' });
  expect((await everythingStored(stage.keeper)).database).not.toContain('180.97.80');
});
