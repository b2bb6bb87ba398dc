import type { Page } from '@playwright/test';
import { expect, test } from '../practice-test.ts';
import type { Wechat } from './create-wechat.ts';
import { nextMessage } from './next-message.ts';

test.beforeEach(({ practice }) => practice.wechat.set({ pollMs: 50 }));

/** Opens API IP白名单 of the main account. */
async function openDialog(page: Page, wechat: Wechat): Promise<void> {
  const signedIn = wechat.signIn('main');
  await page.context().addCookies([...signedIn.cookies]);
  await page.goto(signedIn.devDetail);
  await page.getByText('编辑', { exact: true }).click();
}

const box = (page: Page) => page.locator('textarea:visible');
const confirm = (page: Page) => page.locator('.js_confirm:visible').click();

test('the list a person confirmed on the phone replaces the old one whole', async ({ page, practice }) => {
  const { wechat } = practice;
  await openDialog(page, wechat);
  await expect(box(page)).toHaveCount(1);
  await expect(box(page)).toHaveValue('203.0.113.7\n49.4.24.68\n119.3.192.43');
  await box(page).fill('49.4.24.68\n\n 172.0.0.1/24 ');
  await confirm(page);
  await expect(page.locator('img[alt="qrcode"]:visible')).toHaveAttribute('src', /^data:/);
  expect(wechat.account('main').whitelist).toHaveLength(3);
  const phone = await page.context().newPage();
  await phone.goto('https://phone.practice.test/');
  await expect(phone.getByText('修改 API IP白名单（乐食客至演示店 · 微信开发者平台）')).toBeVisible();
  expect(await nextMessage(page, () => phone.getByRole('button', { name: '确认' }).click())).toBe('设置成功');
  await phone.close();
  await expect(page.locator('.weui-desktop-dialog:visible')).toHaveCount(0);
  await expect(page.getByText('已设置 2 个')).toBeVisible();
  expect(wechat.account('main').whitelist).toEqual(['49.4.24.68', '172.0.0.1/24']);
});

test('a scan that is rejected, expires or is a stranger’s saves nothing and says so', async ({ page, practice }) => {
  const { wechat } = practice;
  const { phone } = wechat;
  await openDialog(page, wechat);
  for (const [end, sentence] of [
    [phone.reject, '管理员已拒绝本次操作'],
    [phone.expire, '二维码已过期，请重新操作'],
    [phone.acceptAsStranger, '已发送操作申请'],
  ] as const) {
    if (!(await box(page).isVisible())) await page.getByText('编辑', { exact: true }).click();
    await box(page).fill('119.3.245.154');
    await confirm(page);
    await expect(page.locator('img[alt="qrcode"]:visible')).toBeVisible();
    expect(await nextMessage(page, end)).toContain(sentence);
    await expect(page.locator('.weui-desktop-dialog:visible')).toHaveCount(0);
  }
  expect(wechat.posts()).toEqual([]);
  expect(wechat.account('main').whitelist).toEqual(['203.0.113.7', '49.4.24.68', '119.3.192.43']);
});

test('what is no address is refused before the scan, too many and other codes after it', async ({ page, practice }) => {
  const { wechat } = practice;
  await openDialog(page, wechat);
  for (const [text, sentence] of [
    ['1.1.1.1\n1.1.1.1', '存在重复ip，请删除后保存'],
    ['172.0.0.*', '存在无效的ip：172.0.0.*'],
    ['1.1.1.1:80', '存在无效的ip：1.1.1.1:80'],
    ['256.1.1.1', '存在无效的ip：256.1.1.1'],
  ] as const) {
    await box(page).fill(text);
    await confirm(page);
    await expect(page.locator('.js_error:visible')).toHaveText(sentence);
  }
  expect(wechat.phone.waiting()).toEqual([]);
  wechat.set({ whitelistLimit: 1 });
  await box(page).fill('1.1.1.1\n1.1.1.2');
  await confirm(page);
  await expect(page.locator('img[alt="qrcode"]:visible')).toBeVisible();
  expect(await nextMessage(page, () => wechat.phone.accept())).toBe('ip长度设置超过限制');
  expect(wechat.posts()).toMatchObject([{ ret: 280007 }]);
  expect(wechat.account('main').whitelist).toHaveLength(3);
});
