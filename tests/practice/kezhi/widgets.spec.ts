import { expect, test } from '../practice-test.ts';
import { Box, openForm } from './console-hands.ts';

test('a value that is only set is shown, is not posted, and is gone when the box is entered', async ({ page, practice }) => {
  await openForm(page, practice, 'store-sync');
  for (const name of ['dbUrl', 'dbPort', 'dbPassword']) {
    const box = new Box(page, name);
    await box.script('=33433', 'input', 'change');
    await box.expect('33433', '');
    await box.script('focus');
    await box.expect('', '');
  }
});

test('entering, setting and leaving posts; a number box drops what is no digit', async ({ page, practice }) => {
  await openForm(page, practice, 'store-sync');
  const url = new Box(page, 'dbUrl');
  await url.script('focus', '=180.97.80.183', 'input', 'blur');
  await url.expect('180.97.80.183', '180.97.80.183');
  await expect(url.span).not.toHaveClass(/textbox-invalid/);
  const port = new Box(page, 'dbPort');
  await port.script('focus', '=33,433口', 'input', 'blur');
  await port.expect('33433', '33433');
});

test('a box left without having been entered keeps its old value, a number box is cleared', async ({ page, practice }) => {
  practice.kezhi.seed('store-sync', { 数据库URL: 'old.example', 端口号: '1433' });
  await openForm(page, practice, 'store-sync');
  const url = new Box(page, 'dbUrl');
  await url.script('=new.example', 'blur');
  await url.expect('old.example', 'old.example');
  const port = new Box(page, 'dbPort');
  await port.script('=33433', 'blur');
  await port.expect('', '');
});

test('the hidden input alone is wiped when the box is entered', async ({ page, practice }) => {
  await openForm(page, practice, 'store-sync');
  const box = new Box(page, 'dbName');
  await box.hidden.evaluate((input: HTMLInputElement) => {
    input.value = 'scdt';
  });
  await box.script('focus', 'blur');
  await box.expect('', '');
});

test('a password is lost without waiting, counts when the box has looked, and is covered', async ({ page, practice }) => {
  practice.kezhi.seed('sms-platform', { 密码: 'old-Pa55' });
  await openForm(page, practice, 'sms-platform');
  const box = new Box(page, 'smsPassword');
  await box.expect('●'.repeat(8), 'old-Pa55');
  await box.script('focus', '=new-secret', 'input', 'blur');
  await box.expect('●'.repeat(8), 'old-Pa55');
  await box.script('focus', '=new-secret', 'input');
  await box.expect('●'.repeat(10), 'new-secret');
  await box.script('blur');
  await box.expect('●'.repeat(10), 'new-secret');
});

test('a choice takes no text, only a click on an item of the list under the body', async ({ page, practice }) => {
  await openForm(page, practice, 'store-sync');
  const box = new Box(page, 'dbType');
  await box.expect('MySql数据库', 'mysql');
  await box.script('focus', '=SqlSever数据库', 'input', 'change', 'blur');
  await box.expect('MySql数据库', 'mysql');
  const item = page.locator('body > .combo-p .combobox-item', { hasText: 'SqlSever数据库' });
  await expect(item).toBeHidden();
  await box.span.locator('.combo-arrow').click();
  await item.click();
  await box.expect('SqlSever数据库', 'sqlserver');
  await expect(item).toBeHidden();
});
