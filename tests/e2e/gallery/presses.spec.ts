import { expect } from '@playwright/test';
import { bringUp, lastCall } from './bring-up.ts';
import { test } from './gallery-test.ts';

test('a fact should be given by Enter, and what was typed should stay under a problem', async ({ drawn: page }) => {
  await bringUp(page, 'plan-lacks', 'zh');
  const input = page.locator('[data-fact="smsPassword"] input');
  await input.fill('!no');
  await input.press('Enter');
  await expect(page.getByText('turned down')).toBeVisible();
  await expect(input).toHaveValue('!no');
  await expect(input).toHaveAttribute('aria-invalid', 'true');
  await input.fill('s3cret enough');
  await input.press('Enter');
  await expect(input).toHaveValue('');
  expect(await lastCall(page)).toEqual(['give', 'smsPassword', 's3cret enough']);
});

test('a value should be changed and restored with a reason alone, and what the keyboard left should be told', async ({ drawn: page }) => {
  await bringUp(page, 'profile', 'zh');
  const edit = page.locator('[data-edit="wechat-domains"]');
  await edit.locator('textarea').fill('kzpro.m.51kezhi.cn，ｋｚｄｋpro.m.51kezhi.cn');
  await expect(edit.locator('[data-tidied]')).toContainText('全角改为半角');
  await edit.locator('[data-action="keep-value"]').click();
  await expect(edit).toContainText('请写明依据。');
  await edit.getByLabel('依据').fill('客至邮件');
  await edit.locator('[data-action="keep-value"]').click();
  await expect(edit).toHaveCount(0);
  expect(await lastCall(page)).toEqual(['decide', 'wechat-domains', ['kzpro.m.51kezhi.cn', 'kzdkpro.m.51kezhi.cn'], '客至邮件']);
  const server = page.locator('li[data-value="kezhi-server"]');
  await server.locator('[data-action="restore-default"]').click();
  await expect(server).toContainText('请写明依据。');
  await server.getByLabel('撤回定夺的依据').fill('问错了人');
  await server.locator('[data-action="restore-default"]').click();
  await expect(server.locator('[data-action="restore-default"]')).toHaveCount(0);
  expect(await lastCall(page)).toEqual(['take-back', 'kezhi-server', '问错了人']);
});

test('the first run should go forth and back, and end by a press', async ({ drawn: page }) => {
  await bringUp(page, 'first-run-way', 'zh');
  await page.getByRole('button', { name: '上一步' }).click();
  await expect(page.getByRole('heading', { name: '客至商户端的地址' })).toBeFocused();
  await page.locator('[data-action="first-run-next"]').click();
  await page.locator('[data-action="first-run-practice"]').click();
  expect(await lastCall(page)).toEqual(['end-first-run', 'practice']);
  await page.locator('[data-action="first-run-skip"]').click();
  expect(await lastCall(page)).toEqual(['end-first-run', 'real']);
});

test('a secret should show itself only when asked to', async ({ drawn: page }) => {
  await bringUp(page, 'plan-lacks', 'zh');
  const input = page.locator('[data-fact="smsPassword"] input');
  await expect(input).toHaveAttribute('type', 'password');
  await page.getByRole('button', { name: '显示内容' }).click();
  await expect(input).toHaveAttribute('type', 'text');
});

test('a merchant should be found, and a new one made, with the keyboard alone', async ({ drawn: page }) => {
  await bringUp(page, 'elsewhere', 'zh');
  await page.getByRole('button', { name: /^当前商户/ }).press('Enter');
  await page.keyboard.type('客至');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await lastCall(page)).toEqual(['choose', 'm3']);
  await page.getByRole('button', { name: /^当前商户/ }).press('Enter');
  await page.keyboard.type('新商户');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await lastCall(page)).toEqual(['create', '新商户']);
});

test('a button that cannot be pressed should say why', async ({ drawn: page }) => {
  await bringUp(page, 'plan-lacks', 'zh');
  const apply = page.locator('[data-action="apply"]');
  await expect(apply).toBeDisabled();
  await expect(apply).toHaveAccessibleDescription('现在不能应用：密码 还缺资料。');
});

test('a save that waits for a file should say so, and 检查 should name the step, its domains and what they gave', async ({
  drawn: page,
}) => {
  await bringUp(page, 'relay', 'zh');
  await expect(page.locator('[data-action="apply-save"]')).toHaveCount(0);
  await expect(page.getByText('先检查通过：上传公众号鉴权证书')).toBeVisible();
  await expect(page.locator('[data-domain]').first()).toContainText('用 http 取到');
  await page.locator('[data-action="probe"]').click();
  expect((await lastCall(page))?.slice(0, 3)).toEqual(['probe', 'oa.verify-file', ['kzpro.m.51kezhi.cn', 'kzdkpro.m.51kezhi.cn']]);
});

test('a fact that is missing should name the console that shows it and lead there', async ({ drawn: page }) => {
  await bringUp(page, 'plan-lacks', 'zh');
  const source = page.locator('[data-source="sms/account"]');
  await expect(source).toContainText('助通短信平台 › 账户信息');
  await source.locator('[data-action="go-source"]').click();
  expect(await lastCall(page)).toEqual(['go', 'sms.account']);
});

test('the next step should unfold its chapter when pressed', async ({ drawn: page }) => {
  await bringUp(page, 'plan-lacks', 'zh');
  await page.getByRole('button', { name: /微信公众号配置/ }).click();
  await expect(page.locator('[data-step="oa.ip-whitelist"]')).toBeHidden();
  await page.locator('[data-next]').getByRole('button').first().click();
  await expect(page.locator('[data-step="oa.ip-whitelist"]')).toBeInViewport();
});

test('a step should not be skipped without a reason, and Escape should leave the question', async ({ drawn: page }) => {
  await bringUp(page, 'waiting', 'zh');
  const form = page.locator('[data-form="skip"]');
  const before = await lastCall(page);
  await form.locator('input').press('Enter');
  await expect(form).toContainText('请填写内容');
  expect(await lastCall(page)).toEqual(before);
  await form.locator('input').fill('已有服务号');
  await form.locator('input').press('Enter');
  expect(await lastCall(page)).toEqual(['skip', 'oa.register', '已有服务号']);
  await page.locator('[data-step="oa.register"] [data-action="note"]').click();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-form="note"]')).toBeHidden();
});

test('a wait should be moved to the day that was promised, and its message copied whole', async ({ drawn: page }) => {
  await bringUp(page, 'waiting', 'zh');
  const row = page.locator('[data-step="oa.register"]');
  await row.locator('input[type=date]').fill('2025-11-28');
  await row.locator('[data-form="due"] button').click();
  expect(await lastCall(page)).toMatchObject(['wait', 'oa.register', { day: '2025-11-28' }]);
  await row.locator('[data-action="copy"]').click();
  await expect(row.locator('[data-action="copy"]')).toHaveText('已复制');
  expect((await lastCall(page))?.[1]).toContain('鲁商客至超市（历下店）的服务号认证');
});

test('a binding should be taken back only after the question, and a stranger should lead to its own merchant', async ({ drawn: page }) => {
  await bringUp(page, 'stranger-bound', 'zh');
  await page.locator('[data-action="take-back"]').click();
  expect(await lastCall(page)).toMatchObject(['take-back', 'wechat-mp', { merchant: 'm1' }]);
  await page.getByRole('button', { name: '保留绑定' }).click();
  await page.locator('[data-action="switch"]').click();
  expect(await lastCall(page)).toEqual(['choose', 'm2']);
});
