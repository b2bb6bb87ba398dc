import { expect, test } from '../practice-test.ts';

test('a row is drawn twice, selected as one, edited in a dialog and put into service', async ({ page, practice }) => {
  const cookie = practice.kezhi.signIn();
  await page.context().addCookies([cookie]);
  await page.goto(`${cookie.url}part/mini-setup`);
  await expect(page.locator('tr[datagrid-row-index="0"]')).toHaveCount(2);
  await page.locator('.datagrid-toolbar').getByText('编辑').click();
  await expect(page.locator('.messager-body')).toContainText('请选择一条记录');
  await page.getByText('确定', { exact: true }).click();
  await page.getByText('已停用').click();
  await expect(page.locator('.datagrid-row-selected')).toHaveCount(2);
  await page.locator('.datagrid-toolbar').getByText('编辑').click();
  await page.locator('.window .textbox-text').first().fill('wx0011223344556677');
  await page.getByText('提交').click();
  await expect(page.locator('.datagrid-view')).toContainText('wx0011223344556677');
  await page.getByText('已停用').click();
  await page.locator('.datagrid-toolbar').getByText('启用').click();
  await expect(page.locator('.datagrid-view')).toContainText('已启用');
  expect(practice.kezhi.acts.map(({ act, done }) => [act, done])).toEqual([['enable', true]]);
});

test('模板同步 is refused without a 服务号 and fills what the account has with one', async ({ page, practice }) => {
  const { kezhi } = practice;
  kezhi.set({ noTemplates: ['TM00004'] });
  const cookie = kezhi.signIn();
  await page.context().addCookies([cookie]);
  await page.goto(`${cookie.url}part/wechat-templates`);
  await expect(page.locator('.pagination-info')).toHaveText('当前显示 1 - 29 条记录 共 29 条记录');
  await page.getByText('模板同步').click();
  await expect(page.locator('.messager-body')).toContainText('请先配置服务号');
  await page.getByText('确定', { exact: true }).click();
  kezhi.seed('wechat-setup', { 'AppSecret(应用密钥)': 'x' });
  await page.getByText('模板同步').click();
  await expect(page.locator('.messager-slide')).toContainText('模板同步成功');
  const empty = kezhi.rows('wechat-templates').filter(({ templateId }) => templateId === '');
  expect(new Set(empty.map(({ number }) => number))).toEqual(new Set(['TM00004']));
});
