import type { Page } from '@playwright/test';
import { expect, test } from '../practice-test.ts';
import type { Wechat } from './create-wechat.ts';
import { nextMessage } from './next-message.ts';

/** Opens 业务域名 of the main account. */
async function openDialog(page: Page, wechat: Wechat): Promise<void> {
  const signedIn = wechat.signIn('main');
  await page.context().addCookies([...signedIn.cookies]);
  await page.goto(signedIn.mpFunction);
  await page.locator('[data-opens="business"]').click();
}

const slot = (page: Page, number: number) => page.locator(`.js_domain${number}:visible`);
const failUnder = (page: Page, number: number) => page.locator(`.weui-desktop-form__controls:has(.js_domain${number}:visible) .js_fail`);
const passUnder = (page: Page, number: number) => page.locator(`.weui-desktop-form__controls:has(.js_domain${number}:visible) .js_pass`);
const save = (page: Page) => page.locator('.js_save:visible').click();

test('what lies hidden in the page is not seen, and one dialog opens', async ({ page, practice }) => {
  const signedIn = practice.wechat.signIn('main');
  await page.context().addCookies([...signedIn.cookies]);
  await page.goto(signedIn.mpFunction);
  await expect(page.locator('.weui-desktop-dialog')).toHaveCount(6);
  await expect(page.locator('.weui-desktop-dialog:visible, textarea:visible, input:visible')).toHaveCount(0);
  await page.locator('[data-opens="js"]').click();
  await expect(page.locator('.weui-desktop-dialog:visible .weui-desktop-dialog__title')).toHaveText(['JS接口安全域名']);
  await expect(page.locator('input:visible')).toHaveCount(3);
});

test('a value without its event is lost; the native setter with input is posted', async ({ page, practice }) => {
  await openDialog(page, practice.wechat);
  const put = (text: string, tell: boolean) =>
    slot(page, 2).evaluate(
      (box, [value, told]) => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, value);
        if (told) box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
      [text, tell] as const,
    );
  await put('kzpro.m.51kezhi.cn', false);
  expect(await nextMessage(page, () => save(page))).toBe('域名未修改');
  await expect(slot(page, 2)).toHaveValue('');
  await put('kzpro.m.51kezhi.cn', true);
  await save(page);
  await expect.poll(() => practice.wechat.account('main').domains.business).toEqual(['shop.leshikezhi.example', 'kzpro.m.51kezhi.cn']);
});

test('a save loads the page again, costs one of the month, and none is left at last', async ({ page, practice }) => {
  const { wechat } = practice;
  wechat.set({ month: '2026-11', savesPerMonth: { business: 1, js: 3, oauth: 5 } });
  await openDialog(page, wechat);
  await slot(page, 2).fill('kzpro.m.51kezhi.cn');
  expect(await nextMessage(page, () => save(page))).toBe('提交成功');
  await expect(page.locator('.js_domains p')).toHaveText(['shop.leshikezhi.example', 'kzpro.m.51kezhi.cn']);
  await page.locator('[data-opens="business"]').click();
  await expect(page.getByText('本月剩余保存次数：0次').locator('visible=true')).toBeVisible();
  await slot(page, 3).fill('kzdkpro.m.51kezhi.cn');
  await save(page);
  await expect(page.locator('.js_save:visible')).toHaveClass(/weui-desktop-btn_disabled/);
  expect(wechat.posts()).toHaveLength(1);
  wechat.set({ month: '2026-12' });
  await page.reload();
  await page.locator('[data-opens="business"]').click();
  await expect(page.locator('.js_save:visible')).not.toHaveClass(/weui-desktop-btn_disabled/);
});

test('the page checks by itself before it posts', async ({ page, practice }) => {
  await openDialog(page, practice.wechat);
  expect(await nextMessage(page, () => save(page))).toBe('域名未修改');
  for (const [text, sentence] of [
    ['https://kzpro.m.51kezhi.cn', '域名或路径格式不正确，请参考注意事项'],
    ['kzpro.m.51kezhi.cn:80', '域名或路径格式不正确，请参考注意事项'],
    ['49.4.24.68', '域名或路径格式不正确，请参考注意事项'],
    ['kzpro.m.51kezhi.cn//a', '域名或路径格式不正确，请参考注意事项'],
    ['kzpro.m.51kezhi.cn/a/b/c/d', '提交的路径长度超过最长限制'],
  ] as const) {
    await slot(page, 2).fill(text);
    await save(page);
    await expect(failUnder(page, 2)).toHaveText(sentence);
  }
  await slot(page, 1).fill('');
  await slot(page, 2).fill('');
  expect(await nextMessage(page, () => save(page))).toBe('请至少填写一个域名');
  expect(practice.wechat.posts()).toEqual([]);
});

test('every code of the server has its sentence, and a refusal costs nothing', async ({ page, practice }) => {
  const { wechat } = practice;
  await openDialog(page, wechat);
  await slot(page, 2).fill('kzpro.m.51kezhi.cn');
  for (const [ret, sentence] of [
    [216002, '请填写kzpro.m.51kezhi.cn的二级域名'],
    [216102, '不允许使用短链域名'],
    [216202, '请将文件MP_verify_1z2Fb41PzAd7ciwc.txt 上传至kzpro.m.51kezhi.cn指向的web服务器（或虚拟主机）的目录'],
    [216302, '内容与下载文件不符'],
    [216402, '无法访问kzpro.m.51kezhi.cn/MP_verify_1z2Fb41PzAd7ciwc.txt，请检查网络设置'],
  ] as const) {
    wechat.set({ nextDomainSave: { ret } });
    await save(page);
    await expect(failUnder(page, 2)).toContainText(sentence);
  }
  wechat.set({ nextDomainSave: { ret: 153011, digits: [0, 3, 0] } });
  await save(page);
  await expect(failUnder(page, 2)).toContainText('未查询到ICP备案');
  await expect(passUnder(page, 1)).toHaveText('校验通过');
  wechat.set({ nextDomainSave: { ret: 153002 } });
  expect(await nextMessage(page, () => save(page))).toBe('本月已修改三个业务域名，暂不支持修改。');
  expect(wechat.posts()).toHaveLength(7);
  expect(wechat.account('main').domains.business).toEqual(['shop.leshikezhi.example']);
  await page.reload();
  await page.locator('[data-opens="business"]').click();
  await expect(page.getByText('本月剩余保存次数：3次').locator('visible=true')).toBeVisible();
});

test('one verification file serves all dialogs', async ({ page, practice }) => {
  await openDialog(page, practice.wechat);
  const link = page.locator('a[download]:visible');
  await expect(link).toHaveText('MP_verify_1z2Fb41PzAd7ciwc.txt');
  const bytes = await link.evaluate(async (a: HTMLAnchorElement) => (await fetch(a.href)).text());
  expect(bytes).toBe('1z2Fb41PzAd7ciwc');
  const all = await page.locator('a[download]').evaluateAll((links) => new Set(links.map((a) => a.getAttribute('href'))).size);
  expect(all).toBe(1);
});
