import type { Page } from '@playwright/test';
import { besideWechat, proveVerifyFile } from './hands/at-wechat.ts';
import { text } from './hands/texts.ts';
import { expect, test } from './stage/stage.ts';

const OURS = ['kzpro.m.51kezhi.cn', 'kzdkpro.m.51kezhi.cn'];

for (const [skin, page, kind, left] of [
  ['weui', 'wechat-mp/js-domain', 'js', '3'],
  ['weui', 'wechat-mp/oauth-domain', 'oauth', '5'],
  ['legacy', 'wechat-mp/business-domain', 'business', '3'],
  ['legacy', 'wechat-mp/oauth-domain', 'oauth', '5'],
] as const) {
  test(`${page} is opened among the pages of 功能设置, saved and proved in the ${skin} skin`, async ({ stage }) => {
    const { wechat } = stage.practice;
    wechat.account('main').domains.business = [];
    const { desk } = await besideWechat(stage, 'mpFunction', { skin });
    if (kind !== 'business') await desk.choosePage(page);
    await desk.press('open-dialog');
    await desk.expectPlan({ domains: 'write' });
    await expect(desk.panel.getByText(text('save_left', [left]))).toBeVisible();
    await proveVerifyFile(stage, desk);
    await desk.press('apply-save');
    await expect(await desk.expectOutcome('proved')).toContainText(text('evidence_reloaded'));
    expect(wechat.account('main').domains).toEqual({ business: [], js: [], oauth: [], [kind]: OURS });
    expect(wechat.posts()).toHaveLength(1);
  });
}

test('the dialog a person opens has the card, whichever page was chosen before', async ({ stage }) => {
  const { page, desk } = await besideWechat(stage, 'mpFunction');
  await desk.choosePage('wechat-mp/js-domain');
  await page.locator('[data-opens="oauth"]').click();
  await expect(desk.panel.locator('[data-card="page"]')).toContainText('网页授权域名');
  await desk.expectPlan({ domains: 'write' });
  await expect(desk.row('domains')).toContainText(OURS[1] ?? '');
});

test('two slots that are taken are a conflict, and nothing is posted', async ({ stage }) => {
  const { wechat } = stage.practice;
  wechat.account('main').domains.oauth = ['a.example.com'];
  const { page, desk } = await besideWechat(stage, 'mpFunction');
  await page.locator('[data-opens="oauth"]').click();
  await desk.expectPlan({ domains: 'refuse' });
  await expect(desk.action('apply')).toBeDisabled();
  expect(wechat.posts()).toEqual([]);
});

test('a refusal of the older skin is told in its own sentence', async ({ stage }) => {
  const { desk } = await besideWechat(stage, 'mpFunction', { skin: 'legacy', nextDomainSave: { ret: 216202 } });
  await desk.press('open-dialog');
  await proveVerifyFile(stage, desk);
  await desk.press('apply-save');
  await expect(await desk.expectOutcome('refused-by-page')).toContainText(text('answer_domain_file_missing'));
});

test('the verification file goes into the record from any of the dialogs, bytes and all, and proves no domain', async ({ stage }) => {
  const { verifyCode } = stage.practice.wechat.account('main');
  const { page, desk } = await besideWechat(stage, 'mpFunction');
  await page.locator('[data-opens="oauth"]').click();
  await desk.expectCaptures({ verifyFile: 'take' });
  await desk.press('capture');
  await desk.expectCaptures({ verifyFile: 'keep' });
  await expect(desk.capture('verifyFile')).toContainText(`MP_verify_${verifyCode}.txt`);
  expect(await keptFiles(stage.keeper)).toEqual([{ fact: 'verifyFile', name: `MP_verify_${verifyCode}.txt`, text: verifyCode }]);
  await expect(desk.step('oa.domain.oauth')).not.toHaveAttribute('data-state', 'done');
});

/** The files the extension keeps, as its database holds them. */
function keptFiles(keeper: Page): Promise<{ fact: string; name: string; text: string }[]> {
  return keeper.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => request.addEventListener('success', () => resolve(request.result)));
    const [found] = await indexedDB.databases();
    const database = await done(indexedDB.open(found?.name ?? ''));
    const files = await done(database.transaction('files').objectStore('files').getAll());
    database.close();
    return files.map(({ fact, name, bytes }) => ({ fact, name, text: new TextDecoder().decode(bytes) }));
  });
}
