import { expect, test } from '../practice-test.ts';
import { nextMessage } from './next-message.ts';

test.beforeEach(({ practice }) => practice.wechat.set({ pollMs: 50 }));

test('the phone signs a browser in, and the token of the last sign-in alone counts', async ({ page, practice }) => {
  const { phone } = practice.wechat;
  const scanned = async () => {
    await page.goto('https://mp.weixin.qq.com/');
    await expect(page.locator('img.login__type__container__scan__qrcode')).toHaveAttribute('src', /^data:/);
    phone.accept();
    await page.waitForURL(/\/cgi-bin\/home.*token=\d+/);
    return page.url();
  };
  const first = await scanned();
  await page.getByRole('link', { name: '退出登录' }).click();
  await expect(page.getByText('扫码登录', { exact: true })).toBeVisible();
  const second = await scanned();
  expect(new URL(second).searchParams.get('token')).not.toBe(new URL(first).searchParams.get('token'));
  await page.goto(first);
  await page.waitForURL(second);
});

test('a code that is turned down signs nobody in and can be asked for again', async ({ page, practice }) => {
  const { phone } = practice.wechat;
  await page.goto('https://developers.weixin.qq.com/platform/');
  await expect.poll(() => phone.waiting().length).toBe(1);
  phone.reject();
  await expect(page.getByRole('status')).toHaveText('你已拒绝登录');
  await page.getByRole('button', { name: '刷新二维码' }).click();
  await expect.poll(() => phone.waiting().length).toBe(1);
  phone.accept('other');
  await expect(page.locator('.weui-desktop-account__info')).toHaveText('味佳轩总店');
});

test('a session that ends in the middle of work answers nothing but the sign-in', async ({ page, practice }) => {
  const { wechat } = practice;
  const signedIn = wechat.signIn('main');
  await page.context().addCookies([...signedIn.cookies]);
  await page.goto(signedIn.mpFunction);
  await page.locator('[data-opens="business"]').click();
  wechat.endSessions('mp');
  await page.locator('.js_domain2:visible').fill('kzpro.m.51kezhi.cn');
  expect(await nextMessage(page, () => page.locator('.js_save:visible').click())).toBe('登录超时，请重新登录');
  await page.waitForURL('https://mp.weixin.qq.com/');
  expect(wechat.posts()).toEqual([]);
});
