import { deskBeside, openKezhi } from './hands/at-kezhi.ts';
import { everythingStored } from './hands/everything-stored.ts';
import { pressServed } from './hands/press-served.ts';
import { text } from './hands/texts.ts';
import { expect, test } from './stage/stage.ts';

test('POS机信息管理 and 门店信息管理 are read over all their pages, and a till whose store is not listed is told', async ({ stage }) => {
  const { kezhi } = stage.practice;
  const page = await openKezhi(stage, 'pos-list', { pageSize: 2, noStores: ['002'] });
  const desk = await deskBeside(stage);
  await desk.expectCaptures({ codes: 'take', stores: 'take', keys: 'take' });
  await desk.press('capture');
  await desk.expectCaptures({ codes: 'keep', stores: 'keep' });
  await expect(desk.capture('codes')).toContainText('pos005、pos004');
  const keys = kezhi.rows('pos-list').map(({ key = '' }) => key);
  const { database, local, session } = await everythingStored(desk.panel);
  expect(session).toContain(keys.join('\\n'));
  for (const key of keys) expect(database + local).not.toContain(key);
  await page.locator('.menu-item', { hasText: '系统设置' }).click();
  await pressServed(page.frameLocator('[src="/part/settings"]').getByText('门店信息管理'));
  await desk.expectCaptures({ codes: 'take' });
  await desk.press('capture');
  await expect(desk.capture('codes')).toContainText(text('capture_doubt', ['002']));
  await page.locator('.tabs-inner', { hasText: 'POS机信息管理' }).click();
  await expect(desk.capture('stores')).toContainText(text('capture_doubt', ['002']));
});
