import type { Page } from '@playwright/test';
import { besideWechat } from './hands/at-wechat.ts';
import { expect, test } from './stage/stage.ts';

const OURS = ['kzpro.m.51kezhi.cn', 'kzdkpro.m.51kezhi.cn'];

test('the dialog a person opens has the card, whichever page was chosen before', async ({ stage }) => {
  const { page, desk } = await besideWechat(stage, 'mpFunction');
  await desk.choosePage('wechat-mp/js-domain');
  await page.locator('[data-opens="oauth"]').click();
  await expect(desk.panel.locator('[data-card="page"]')).toContainText('网页授权域名');
  await desk.expectPlan({ domains: 'write' });
  await expect(desk.row('domains')).toContainText(OURS[1] ?? '');
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
