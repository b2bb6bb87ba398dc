import { Desk } from './hands/desk.ts';
import { expect, test } from './stage/stage.ts';

const ADDRESS = 'https://mix2.zthysms.com/account';

test('the sign-in with its image code is the person’s; then only what is in plain sight goes into the record', async ({ stage }) => {
  const { sms } = stage.practice;
  sms.account.verifyProduct = '887362';
  const page = await stage.context.newPage();
  await page.goto(ADDRESS);
  const desk = new Desk(await stage.openPanelTab());
  await desk.createMerchant('乐食客至');
  await expect((await desk.expectCard('refused')).locator('[data-outcome]')).toHaveAttribute('data-outcome', 'signed-out');
  const { account, password } = sms.account;
  for (const [name, typed] of Object.entries({ account, password, code: sms.captcha() })) await page.locator(`[name=${name}]`).fill(typed);
  await page.getByRole('button', { name: '登录' }).click();
  await desk.bind();
  await desk.expectCaptures({ account: 'keep', verifyProduct: 'take', marketingProduct: 'take' });
  await expect(desk.capture('password')).toHaveCount(0);
  await page.getByText('显示').click();
  await desk.expectCaptures({ password: 'take' });
  await expect(desk.panel.locator('body')).not.toContainText(password);
  await desk.press('capture');
  await desk.expectCaptures({ password: 'keep', verifyProduct: 'keep' });
  await desk.panel.locator('[data-chapter="sms"] h2 button').click();
  await expect(desk.step('sms.account')).toHaveAttribute('data-state', 'done');
});
