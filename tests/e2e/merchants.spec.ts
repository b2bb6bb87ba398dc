import { readFileSync } from 'node:fs';
import { readTable } from '../../lib/app/tables/read-table.ts';
import { writeXlsx } from '../../lib/app/tables/write-xlsx.ts';
import { everythingStored } from './hands/everything-stored.ts';
import { text } from './hands/texts.ts';
import { expect, type Stage, test } from './stage/stage.ts';

const MANY = 400;
const SECRET = 'Zx9-nobody-else';

/** So large that the libraries would pack and unpack it in a worker from a blob, which the policy of the page forbids. */
function largeWorkbook(): Buffer {
  const head = ['商户名称*', '商户编码', '公众号名称', '公众号主体', '门店编码', '思迅版本', '短信平台账号'];
  const rows = Array.from({ length: MANY }, (_, at) => [
    `泉城优选 ${at} 店`,
    `C${at}`,
    ...head.slice(2).map((column) => `${column} 的内容 ${at}`),
  ]);
  rows.push(['', 'C-nameless', '', '', '', '', '']);
  return Buffer.from(writeXlsx([{ name: '商户', rows: [head, ...rows], widths: [20] }]));
}

async function openMerchants(stage: Stage) {
  const page = await stage.context.newPage();
  await page.goto(`chrome-extension://${stage.extensionId}/options.html#merchants`);
  return page;
}

test('a large table should be previewed, imported, searched by pinyin, deleted from, taken back and exported whole', async ({ stage }) => {
  const page = await openMerchants(stage);
  const buffer = largeWorkbook();
  await page.locator('[data-part="import"] input').setInputFiles({ name: 'a.xlsx', mimeType: '', buffer });
  await expect(page.locator(`[data-line="${MANY + 2}"]`)).toHaveAttribute('data-state', 'refused');
  expect((await everythingStored(stage.keeper)).database).not.toContain('泉城优选');
  await page.locator('[data-action="import"]').click();
  await expect(page.getByText(text('import_done', [String(MANY)]))).toBeVisible();
  await page.getByRole('searchbox').fill('quancheng');
  const rows = page.locator('[data-merchant]');
  await expect(rows).toHaveCount(50);
  await page.getByRole('searchbox').fill('C399');
  await expect(rows).toHaveCount(1);
  await page.locator('[data-action="delete"]').click();
  await expect(rows).toHaveCount(0);
  await page.locator('[data-action="undo-merchants"]').click();
  await expect(rows).toHaveCount(1);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-action="export-xlsx"]').click()]);
  const read = await readTable(readFileSync(await download.path()));
  expect('table' in read && read.table.length).toBe(MANY + 1);
});

test('a pasted chat should make a merchant once it is confirmed, and its secret should stay in the session', async ({ stage }) => {
  const panel = await stage.openPanelTab();
  await panel.locator('[data-action="chat"]').click();
  await panel
    .getByLabel(text('chat_paste'))
    .fill(`商户名称：乐食客至\nＡｐｐＩＤ：ｗｘ0123456789abcdef\n短信密码：${SECRET}\n备用 180.97.80.10`);
  await expect(panel.locator('[data-find]')).toHaveCount(3);
  expect((await everythingStored(stage.keeper)).database).not.toContain('wx0123456789abcdef');
  await panel.locator('[data-action="take-chat"]').click();
  await expect(panel.getByRole('button', { name: text('merchant_current', ['乐食客至']) })).toBeVisible();
  const { database, local, session } = await everythingStored(stage.keeper);
  expect(database).toContain('wx0123456789abcdef');
  expect(database).not.toContain('180.97.80.10');
  expect(database + local).not.toContain(SECRET);
  expect(session).toContain(SECRET);
});
