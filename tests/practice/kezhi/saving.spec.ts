import { expect, test } from '../practice-test.ts';
import { Box, openForm } from './console-hands.ts';

test('a person signs in, finds the form through menu and tile, fills it and saves; a fresh document shows it', async ({
  page,
  practice,
}) => {
  await page.goto('https://hy.51kezhi.cn/');
  for (const [name, text] of [
    ['merchantCode', 'LSKZ'],
    ['account', 'admin'],
    ['password', '123456'],
  ] as const)
    await page.fill(`[name=${name}]`, text);
  await page.getByRole('button', { name: '登 录' }).click();
  // The menu is there before the script that hears it.
  await expect(page.locator('.tabs-title').first()).toBeVisible();
  await page.locator('.menu-item', { hasText: '系统设置' }).click();
  await page.frameLocator('[src="/part/settings"]').getByText('短信平台设置').click();
  const form = page.frameLocator('[src="/part/sms-platform"]').locator('form.settings');
  const boxes = form.locator('.textbox-text');
  await expect(boxes.first()).toHaveValue('客至');
  for (const [at, text] of [
    [1, 'lskz_yx'],
    [3, '676767'],
    [4, '160427'],
  ] as const)
    await boxes.nth(at).fill(text);
  await boxes.nth(2).pressSequentially('Pa55 word');
  await expect(form.locator('[name=smsPassword]')).toHaveValue('Pa55 word');
  await form.getByText('提交').click();
  await expect(page.frameLocator('[src="/part/sms-platform"]').locator('.messager-slide')).toContainText('保存成功');
  const saved = { 平台名称: '客至', 账号: 'lskz_yx', 密码: 'Pa55 word', 验证码短信产品ID: '676767', 营销短信产品ID: '160427' };
  expect(practice.kezhi.stored('sms-platform')).toMatchObject(saved);
  await page.reload();
  await expect(boxes.nth(1)).toHaveValue('lskz_yx');
  await expect.poll(() => practice.events.count('hy.51kezhi.cn')).toEqual({ clicks: 4, keys: 9 });
});

test('an empty required field is told beside the box and nothing is posted', async ({ page, practice }) => {
  await openForm(page, practice, 'store-sync');
  await page.locator('[data-save]').click();
  await expect(page.locator('.tooltip')).toHaveText('该输入项为必输项');
  expect(practice.kezhi.posts).toEqual([]);
});

test('a refused save says why and stores nothing, whatever the form shows', async ({ page, practice }) => {
  practice.kezhi.seed('sms-platform', { 账号: 'a', 密码: 'b', 验证码短信产品ID: '1', 营销短信产品ID: '2' });
  practice.kezhi.set({ refuseSave: '保存失败：短信账号不存在' });
  await openForm(page, practice, 'sms-platform');
  await new Box(page, 'smsAccount').script('focus', '=other', 'blur');
  await page.locator('[data-save]').click();
  await expect(page.locator('.messager-window .messager-body')).toContainText('保存失败：短信账号不存在');
  expect(practice.kezhi.posts.map(({ saved }) => saved)).toEqual([false]);
  expect(practice.kezhi.stored('sms-platform')['账号']).toBe('a');
});

test('a save after the session ended leads to the sign-in', async ({ page, practice }) => {
  practice.kezhi.seed('sms-platform', { 账号: 'a', 密码: 'b', 验证码短信产品ID: '1', 营销短信产品ID: '2' });
  await openForm(page, practice, 'sms-platform');
  await expect(new Box(page, 'smsAccount').text).toHaveValue('a');
  practice.kezhi.endSessions();
  await page.locator('[data-save]').click();
  await expect(page.locator('.messager-body')).toContainText('登录超时，请重新登录');
  await page.getByText('确定', { exact: true }).last().click();
  await expect(page.getByPlaceholder('请输入商户编码')).toBeVisible();
  expect(practice.kezhi.posts).toEqual([]);
});

test('tabs behind the active one stay alive, hidden, with fields of the same labels', async ({ page, practice }) => {
  practice.kezhi.set({ frames: 'inline', shows: { merchantCode: 'QTSH', name: '另一家' } });
  await page.context().addCookies([practice.kezhi.signIn()]);
  await page.goto(practice.kezhi.address('sms-platform'));
  await expect(page.locator('form.settings')).toBeVisible();
  await expect(page.locator('.header-user')).toContainText('商户编码：QTSH');
  await expect(page.locator('.query-bar').getByText('平台名称').first()).toBeHidden();
  await page.locator('.tabs-inner', { hasText: '短信群发' }).click();
  await expect(page.locator('.query-bar').getByText('平台名称').first()).toBeVisible();
  await expect(page.locator('form.settings')).toBeHidden();
});
