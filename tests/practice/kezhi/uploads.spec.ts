import { expect, test } from '../practice-test.ts';
import { openForm } from './console-hands.ts';

test('a chosen certificate is kept at once under the path the box shows, and saved with the form', async ({ page, practice }) => {
  await openForm(page, practice, 'wechat-setup');
  const chosen = page.waitForEvent('filechooser');
  await page.getByText('上传证书').first().click();
  await (await chosen).setFiles({ name: '2225735179.txt', mimeType: 'text/plain', buffer: Buffer.from('proof') });
  await expect(page.locator('input[type=hidden][name=accountCertificate]')).toHaveValue('/opt/fvFile/2225735179.txt');
  expect(practice.kezhi.file('2225735179.txt')?.toString()).toBe('proof');
  expect(practice.kezhi.stored('wechat-setup')['微信公众号鉴权证书']).toBe('');
});
