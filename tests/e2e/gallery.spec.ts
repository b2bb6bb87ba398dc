import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import type Axe from 'axe-core';
import { buildGallery } from './gallery/build-gallery.ts';

const SITE = 'http://gallery.test';
const PICTURES = fileURLToPath(new URL('../../output/gallery/', import.meta.url));
const SCREENS = [
  'first-merchant',
  'merchants',
  'elsewhere',
  'reading',
  'plan-lacks',
  'plan-ready',
  'plan-lines',
  'plan-slots',
  'relay',
  'shut',
  'captures',
  'several-pages',
  'working',
  'scanning',
  'applied',
  'refused',
  'stranger',
  'whose',
  'options',
];

/** What has to be pressed to bring a screen up that does not show by itself. */
const PRESSED: Readonly<Record<string, string>> = {
  merchants: '[data-action="merchants"]',
  elsewhere: '[data-step="oa.ip-whitelist"] [aria-expanded]',
  'plan-ready': '[data-card="page"] summary',
};

/** Chinese in every width and colour, English once. */
const LOOKS = [
  { language: 'zh', width: 360, colorScheme: 'light' },
  { language: 'zh', width: 360, colorScheme: 'dark' },
  { language: 'zh', width: 480, colorScheme: 'dark' },
  { language: 'zh', width: 480, colorScheme: 'light' },
  { language: 'en', width: 360, colorScheme: 'light' },
] as const;

/** The options open in a tab of their own. */
const WIDE = [{ language: 'zh', width: 1024, colorScheme: 'light' }] as const;

/** One page carries every screen in turn: a screen is drawn from data alone and is thrown away whole when the next one comes. */
let page: Page;

test.beforeAll(async ({ browser }) => {
  mkdirSync(PICTURES, { recursive: true });
  const gallery = await buildGallery();
  page = await browser.newPage({ reducedMotion: 'reduce' });
  await page.route(`${SITE}/**`, (route) => route.fulfill(gallery.get(new URL(route.request().url()).pathname) ?? { status: 404 }));
});

test.afterAll(() => page.close());

for (const screen of SCREENS) {
  test(`${screen} should be readable by everyone and fit into a narrow panel`, async () => {
    let shown = '';
    for (const { language, width, colorScheme } of screen === 'options' ? [...LOOKS, ...WIDE] : LOOKS) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      if (shown !== language) await bringUp(screen, language);
      shown = language;
      const picture = `${screen}-${language}-${width}-${colorScheme}`;
      await page.screenshot({ path: `${PICTURES}${picture}.png`, fullPage: screen !== 'merchants' });
      expect(await cutOff(), `${picture} is wider than the panel`).toEqual([]);
      expect(await complaints(), picture).toEqual([]);
    }
  });
}

test('a fact should be given by Enter, and what was typed should stay under a problem', async () => {
  await bringUp('plan-lacks', 'zh');
  const input = page.locator('[data-fact="smsPassword"] input');
  await input.fill('!no');
  await input.press('Enter');
  await expect(page.getByText('turned down')).toBeVisible();
  await expect(input).toHaveValue('!no');
  await expect(input).toHaveAttribute('aria-invalid', 'true');
  await input.fill('s3cret enough');
  await input.press('Enter');
  await expect(input).toHaveValue('');
  expect(await lastCall()).toEqual(['give', 'smsPassword', 's3cret enough']);
});

test('a secret should show itself only when asked to', async () => {
  await bringUp('plan-lacks', 'zh');
  const input = page.locator('[data-fact="smsPassword"] input');
  await expect(input).toHaveAttribute('type', 'password');
  await page.getByRole('button', { name: '显示内容' }).click();
  await expect(input).toHaveAttribute('type', 'text');
});

test('a merchant should be found, and a new one made, with the keyboard alone', async () => {
  await bringUp('elsewhere', 'zh');
  await page.getByRole('button', { name: /^当前商户/ }).press('Enter');
  await page.keyboard.type('客至');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await lastCall()).toEqual(['choose', 'm3']);
  await page.getByRole('button', { name: /^当前商户/ }).press('Enter');
  await page.keyboard.type('新商户');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await lastCall()).toEqual(['create', '新商户']);
});

test('a button that cannot be pressed should say why', async () => {
  await bringUp('plan-lacks', 'zh');
  const apply = page.locator('[data-action="apply"]');
  await expect(apply).toBeDisabled();
  await expect(apply).toHaveAccessibleDescription('现在不能应用：密码 还缺资料。');
});

test('a save that waits for a file should say so, and 检查 should name the step, its domains and what they gave', async () => {
  await bringUp('relay', 'zh');
  await expect(page.locator('[data-action="apply-save"]')).toHaveCount(0);
  await expect(page.getByText('先检查通过：上传公众号鉴权证书')).toBeVisible();
  await expect(page.locator('[data-domain]').first()).toContainText('用 http 取到');
  await page.locator('[data-action="probe"]').click();
  expect((await lastCall())?.slice(0, 3)).toEqual(['probe', 'oa.verify-file', ['kzpro.m.51kezhi.cn', 'kzdkpro.m.51kezhi.cn']]);
});

test('a fact that is missing should name the console that shows it and lead there', async () => {
  await bringUp('plan-lacks', 'zh');
  const source = page.locator('[data-source="sms/account"]');
  await expect(source).toContainText('助通短信平台 › 账户信息');
  await source.locator('[data-action="go-source"]').click();
  expect(await lastCall()).toEqual(['go', 'sms.account']);
});

test('the next step should unfold its chapter when pressed', async () => {
  await bringUp('plan-lacks', 'zh');
  await page.getByRole('button', { name: /微信公众号配置/ }).click();
  await expect(page.locator('[data-step="oa.ip-whitelist"]')).toBeHidden();
  await page.locator('[data-next]').getByRole('button').first().click();
  await expect(page.locator('[data-step="oa.ip-whitelist"]')).toBeInViewport();
});

function lastCall(): Promise<unknown[] | undefined> {
  return page.evaluate(() => (window as unknown as { called: unknown[][] }).called.at(-1));
}

/** Draws a screen from scratch. */
async function bringUp(screen: string, language: string): Promise<void> {
  await page.goto(`${SITE}/index.html#`);
  await page.goto(`${SITE}/index.html#${screen}/${language}`);
  await page.locator(`[data-screen="${screen}/${language}"] main`).waitFor();
  const pressed = PRESSED[screen];
  if (pressed) await page.locator(pressed).click();
}

/** What axe finds wrong, each with its place. */
function complaints(): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
  });
}

/** Elements that stick out of the page to the right. */
function cutOff(): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > edge + 0.5);
    return wide.map((element) => element.outerHTML.slice(0, 120));
  });
}
