import { expect, test } from './stage.ts';

test('the extension is there, in Chinese, and the consoles stand on their real hosts', async ({ stage, page }) => {
  await page.goto('https://mp.weixin.qq.com/');
  expect(new URL(page.url()).host).toBe('mp.weixin.qq.com');
  expect(await stage.keeper.evaluate(() => chrome.i18n.getMessage('extension_name'))).toBe('客至实施助手');
});

test('leaves something behind', async ({ stage, page }) => {
  await stage.keeper.evaluate(() => chrome.storage.local.set({ left: 1 }));
  await stage.keeper.evaluate(() => chrome.storage.session.set({ left: 1 }));
  await page.goto('https://hy.51kezhi.cn/');
  await page.evaluate(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: the page's own way
    document.cookie = 'left=1; path=/; secure';
  });
  expect((await stage.context.cookies()).some(({ name }) => name === 'left')).toBe(true);
});

test('finds nothing of the test before', async ({ stage }) => {
  const held = await stage.keeper.evaluate(async () => [await chrome.storage.local.get('left'), await chrome.storage.session.get('left')]);
  expect(held).toEqual([{}, {}]);
  expect((await stage.context.cookies()).some(({ name }) => name === 'left')).toBe(false);
  expect(stage.context.pages()).toEqual([stage.keeper]);
});

test('a page without focus knows it', async ({ stage, page }) => {
  await page.goto('https://hy.51kezhi.cn/');
  expect(await page.evaluate(() => document.hasFocus())).toBe(true);
  await stage.unfocused(page);
  expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
});

test('the real side panel opens beside a page', async ({ stage, page }) => {
  await page.goto('https://hy.51kezhi.cn/');
  const panel = await stage.openRealSidePanel(page);
  expect(await panel.evaluate('location.pathname')).toBe('/sidepanel.html');
  expect(await panel.evaluate('chrome.runtime.getContexts({ contextTypes: ["SIDE_PANEL"] }).then((all) => all.length)')).toBe(1);
});

test('an error of the extension is seen, in a page of its own and in its worker', async ({ stage }) => {
  await stage.keeper.evaluate(() => console.error('said on purpose'));
  await stage.startWorker();
  await stage.context.serviceWorkers()[0]?.evaluate(() => void Promise.reject(new Error('thrown on purpose')));
  await expect.poll(() => stage.errors.join()).toMatch(/said on purpose.*thrown on purpose/);
  stage.errors.length = 0;
});
