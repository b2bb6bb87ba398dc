import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import type Axe from 'axe-core';
import { buildGallery, type Gallery } from './gallery/build-gallery.ts';

const SITE = 'http://gallery.test';
const PICTURES = fileURLToPath(new URL('../../output/gallery/', import.meta.url));
const SCREENS = [
  'first-merchant',
  'merchants',
  'elsewhere',
  'update-news',
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
  'every-state',
  'waiting',
  'stranger-bound',
  'unknown-page',
  'chat-paste',
  'import-preview',
  'merchant-deleted',
  'options',
  'vault-locked',
  'vault-asked',
  'vault-unlocked',
  'vault-options',
  'vault-lost',
  'delivery',
  'tray',
  'sheet-codes',
  'sheet-push',
  'sheet-email',
  'sheet-tills',
  'paper-sheet',
  'paper-report',
  'templates',
  'templates-adding',
  'templates-closed',
  'shut-listed',
  'profile',
  'first-run-what',
  'first-run-backend',
  'first-run-way',
];

/** What has to be pressed, one after the other, to bring a screen up that does not show by itself. */
const PRESSED: Readonly<Record<string, readonly string[]>> = {
  merchants: ['[data-action="merchants"]'],
  elsewhere: ['[data-step="oa.ip-whitelist"] [aria-expanded]'],
  'vault-asked': ['[data-action="vault-ask"]'],
  'plan-ready': ['[data-card="page"] summary'],
  'every-state': [
    ...['mini-program', 'payment', 'sms', 'push'].map((chapter) => `[data-chapter="${chapter}"] h2 button`),
    '[data-step="oa.ip-whitelist"] [aria-expanded]',
  ],
  waiting: [
    '[data-step="oa.register"] [aria-expanded]',
    '[data-step="oa.register"] summary',
    '[data-step="oa.register"] [data-action="skip"]',
  ],
  'stranger-bound': ['[data-action="ask-take-back"]'],
  'merchant-deleted': ['[data-merchant="m2"] [data-action="delete"]'],
  delivery: ['[data-action="delivery"]'],
  tray: ['[data-action="delivery"]', '[data-fold="tray"] > summary'],
  'sheet-codes': ['[data-action="delivery"]', '[data-fold="authorization-codes"] > summary'],
  'sheet-push': ['[data-action="delivery"]', '[data-fold="push-program"] > summary'],
  'sheet-email': ['[data-action="delivery"]', '[data-fold="registration-email"] > summary'],
  'first-run-backend': ['[data-action="first-run-next"]'],
  'first-run-way': ['[data-action="first-run-next"]', '[data-action="first-run-next"]'],
  profile: [
    '[data-versions] > summary',
    ...['pay-key', 'kezhi-server', 'wechat-domains'].map((value) => `[data-value="${value}"] [data-action="edit-value"]`),
    '[data-details="kezhi-server"] summary',
    '[data-details="order-sync-port"] summary',
    '[data-details="order-sync-port"] [data-action="own-value"]',
    '[data-details="order-sync-port"] [data-action="drop-own"]',
  ],
  'sheet-tills': ['[data-action="delivery"]', '[data-fold="till"] > summary'],
};

/** Chinese in every width and colour, English once. */
const LOOKS = [
  { language: 'zh', width: 360, colorScheme: 'light' },
  { language: 'zh', width: 360, colorScheme: 'dark' },
  { language: 'zh', width: 480, colorScheme: 'dark' },
  { language: 'zh', width: 480, colorScheme: 'light' },
  { language: 'en', width: 360, colorScheme: 'light' },
] as const;

/** The options and papers open in a tab of their own. */
const IN_A_TAB = ['options', 'profile', 'paper-sheet', 'paper-report'];
const WIDE = [{ language: 'zh', width: 1024, colorScheme: 'light' }] as const;

/** One page carries every screen in turn: a screen is drawn from data alone and is thrown away whole when the next one comes. */
let page: Page;
let gallery: Gallery;

/** What A4 leaves between the margins of paper.css, in CSS pixels: 186 mm. */
const A4_WIDTH = 703;

test.beforeAll(async ({ browser }) => {
  mkdirSync(PICTURES, { recursive: true });
  gallery = await buildGallery();
  page = await browser.newPage({ reducedMotion: 'reduce' });
  await page.route(`${SITE}/**`, (route) => route.fulfill(gallery.get(new URL(route.request().url()).pathname) ?? { status: 404 }));
});

test.afterAll(() => page.close());

for (const screen of SCREENS) {
  test(`${screen} should be readable by everyone and fit into a narrow panel`, async () => {
    let shown = '';
    for (const { language, width, colorScheme } of IN_A_TAB.includes(screen) ? [...LOOKS, ...WIDE] : LOOKS) {
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

test('a value should be changed and restored with a reason alone, and what the keyboard left should be told', async () => {
  await bringUp('profile', 'zh');
  const edit = page.locator('[data-edit="wechat-domains"]');
  await edit.locator('textarea').fill('kzpro.m.51kezhi.cn，ｋｚｄｋpro.m.51kezhi.cn');
  await expect(edit.locator('[data-tidied]')).toContainText('全角改为半角');
  await edit.locator('[data-action="keep-value"]').click();
  await expect(edit).toContainText('请写明依据。');
  await edit.getByLabel('依据').fill('客至邮件');
  await edit.locator('[data-action="keep-value"]').click();
  await expect(edit).toHaveCount(0);
  expect(await lastCall()).toEqual(['decide', 'wechat-domains', ['kzpro.m.51kezhi.cn', 'kzdkpro.m.51kezhi.cn'], '客至邮件']);
  const server = page.locator('li[data-value="kezhi-server"]');
  await server.locator('[data-action="restore-default"]').click();
  await expect(server).toContainText('请写明依据。');
  await server.getByLabel('撤回定夺的依据').fill('问错了人');
  await server.locator('[data-action="restore-default"]').click();
  await expect(server.locator('[data-action="restore-default"]')).toHaveCount(0);
  expect(await lastCall()).toEqual(['take-back', 'kezhi-server', '问错了人']);
});

test('the first run should go forth and back, and end by a press', async () => {
  await bringUp('first-run-way', 'zh');
  await page.getByRole('button', { name: '上一步' }).click();
  await expect(page.getByRole('heading', { name: '客至商户端的地址' })).toBeFocused();
  await page.locator('[data-action="first-run-next"]').click();
  await page.locator('[data-action="first-run-practice"]').click();
  expect(await lastCall()).toEqual(['end-first-run', 'practice']);
  await page.locator('[data-action="first-run-skip"]').click();
  expect(await lastCall()).toEqual(['end-first-run', 'real']);
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

test('a step should not be skipped without a reason, and Escape should leave the question', async () => {
  await bringUp('waiting', 'zh');
  const form = page.locator('[data-form="skip"]');
  const before = await lastCall();
  await form.locator('input').press('Enter');
  await expect(form).toContainText('请填写内容');
  expect(await lastCall()).toEqual(before);
  await form.locator('input').fill('已有服务号');
  await form.locator('input').press('Enter');
  expect(await lastCall()).toEqual(['skip', 'oa.register', '已有服务号']);
  await page.locator('[data-step="oa.register"] [data-action="note"]').click();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-form="note"]')).toBeHidden();
});

test('a wait should be moved to the day that was promised, and its message copied whole', async () => {
  await bringUp('waiting', 'zh');
  const row = page.locator('[data-step="oa.register"]');
  await row.locator('input[type=date]').fill('2025-11-28');
  await row.locator('[data-form="due"] button').click();
  expect(await lastCall()).toMatchObject(['wait', 'oa.register', { day: '2025-11-28' }]);
  await row.locator('[data-action="copy"]').click();
  await expect(row.locator('[data-action="copy"]')).toHaveText('已复制');
  expect((await lastCall())?.[1]).toContain('鲁商客至超市（历下店）的服务号认证');
});

test('a binding should be taken back only after the question, and a stranger should lead to its own merchant', async () => {
  await bringUp('stranger-bound', 'zh');
  await page.locator('[data-action="take-back"]').click();
  expect(await lastCall()).toMatchObject(['take-back', 'wechat-mp', { merchant: 'm1' }]);
  await page.getByRole('button', { name: '保留绑定' }).click();
  await page.locator('[data-action="switch"]').click();
  expect(await lastCall()).toEqual(['choose', 'm2']);
});

for (const screen of ['paper-sheet', 'paper-report']) {
  test(`${screen} should fill A4 sheets with nothing but itself`, async () => {
    await bringUp(screen, 'zh');
    await page.setViewportSize({ width: A4_WIDTH, height: 1000 });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.getByRole('banner')).toBeHidden();
    expect(await cutOff()).toEqual([]);
    const ground = (selector: string) => page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await ground('.paper')).toBe('rgb(255, 255, 255)');
    await page.pdf({ path: `${PICTURES}${screen}.pdf`, preferCSSPageSize: true, printBackground: true });
    await page.emulateMedia({ media: 'screen' });
  });
}

test('a kept paper should be whole in itself and run nothing', async () => {
  await bringUp('paper-report', 'zh');
  const begun = page.waitForEvent('download');
  await page.locator('[data-action="html"]').click();
  const file = await begun;
  expect(file.suggestedFilename()).toBe('交接报告 · 鲁商客至超市（历下店）.html');
  const html = await readFile(await file.path(), 'utf8');
  expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(html).toContain('119.3.246.34');
  expect(html).not.toMatch(/<(script|button|link)\b|url\(/);
});

test('a secret should hide itself after ten seconds, and leave the clipboard after thirty', async ({ browser }) => {
  const own = await browser.newContext();
  const first = page;
  try {
    page = await own.newPage();
    await page.clock.install();
    await page.route(`${SITE}/**`, (route) => route.fulfill(gallery.get(new URL(route.request().url()).pathname) ?? { status: 404 }));
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text: string) => Object.assign(window, { held: text }) },
      });
    });
    await bringUp('sheet-push', 'zh');
    const row = page.locator('[data-row="商户密钥"]');
    await row.getByRole('button', { name: '显示 10 秒：商户密钥' }).click();
    await expect(row).toContainText('open merchantKey');
    await page.clock.runFor(10_000);
    await expect(row).toContainText('●●●●●●●●');
    await row.getByRole('button', { name: '复制：商户密钥' }).click();
    await expect(row).toContainText('30 秒后清空剪贴板');
    expect(await held()).toBe('open merchantKey');
    await page.clock.runFor(30_000);
    await expect(row).toContainText('剪贴板已清空');
    expect(await held()).toBe('');
  } finally {
    page = first;
    await own.close();
  }
});

function held(): Promise<unknown> {
  return page.evaluate(() => (window as unknown as { held: unknown }).held);
}

function lastCall(): Promise<unknown[] | undefined> {
  return page.evaluate(() => (window as unknown as { called: unknown[][] }).called.at(-1));
}

/** Draws a screen from scratch. */
async function bringUp(screen: string, language: string): Promise<void> {
  await page.goto(`${SITE}/index.html#`);
  // Until nothing is drawn, the same screen would keep what was pressed and typed in it.
  await page.locator('[data-screen="/zh"]').waitFor({ state: 'attached' });
  await page.goto(`${SITE}/index.html#${screen}/${language}`);
  await page.locator(`[data-screen="${screen}/${language}"] main`).waitFor();
  for (const pressed of PRESSED[screen] ?? []) await page.locator(pressed).click();
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
